import type { Finding } from '../../src/core/checks/finding.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import type { ContactCard } from '../../src/core/exchange/card/contact-card.ts';
import { readCards } from '../../src/core/exchange/card/read-cards.ts';
import { personNotePath, personNoteText } from '../../src/core/exchange/card/write-person-note.ts';
import type { Notebook } from '../../src/core/interview/reading.ts';
import { readNotebook } from '../../src/core/interview/notebook/notebook.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import { letterNotePath, letterNoteText } from '../../src/core/letters/write-letter-note.ts';
import { readLogLine } from '../../src/core/log/read-log-line.ts';
import { cutNote } from '../../src/core/note/cut-note.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { spliceProperty } from '../../src/core/note/splice-property.ts';
import { agendaOf } from '../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../src/core/plan/plan-follow-ups.ts';
import { readSettingsText } from '../../src/core/settings-text.ts';
import { defaultSettings, readSettings, settingFields } from '../../src/core/settings.ts';
import { addDays } from '../../src/core/time/days.ts';
import { at } from '../../src/core/time/local-times.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import type { Reached } from './reached.ts';

const TODAY = '2026-03-12';
const SAFE_NAME = /^[^./\\:*?"<>|][^/\\:*?"<>|]*\.md$/;
const LINE = '2026-03-12 reply from Dana Whitfield';
const settings = { ...defaultSettings, name: 'Imogen Vasey', zone: 'Europe/London' };

/** Throws where any text breaks a promise: it is read without an error and twice alike, and only what may change is changed. Gives what was read in it. */
export function checkText(text: string): Reached {
  splicesOnlyItsOwn(text);
  return { ...becomesLetters(text), cards: becomesPeople(text), settings: becomesSettings(text) };
}

/** A logged line changes the properties and no byte of the body, reads back, and can be taken away again. */
function splicesOnlyItsOwn(text: string): void {
  const before = cutNote(text);
  const added = spliceProperty(text, { key: 'zz-log', next: () => [LINE] }, parseYaml);
  if ('problem' in added) return;
  const note = readNote('a.md', added.text, parseYaml);
  expectSame('the body', note.body, before.body);
  expectSame('the line', JSON.stringify(note.properties['zz-log']), JSON.stringify([LINE]));
  const removed = spliceProperty(added.text, { key: 'zz-log', next: () => undefined }, parseYaml);
  if (before.block !== null) expectSame('the note', 'text' in removed ? removed.text : removed.problem, text);
}

/** The text as an interview note, through the agenda of the morning after the talk, to checked letter notes that can be read back. */
function becomesLetters(text: string): Pick<Reached, 'interviews' | 'people' | 'letters' | 'logs'> {
  const note = readNote('Interviews/Fuzz.md', text, parseYaml);
  const notebook = readNotebook([note], settings, TODAY);
  expectSame('the reading', JSON.stringify(readNotebook([note], settings, TODAY)), JSON.stringify(notebook));
  const now = morningAfter(notebook);
  const followUps = planFollowUps(notebook, settings, now);
  agendaOf(followUps, notebook, now);
  const writing = { notebook, settings, now, templates: [] } as const;
  const letters = composeLetters(followUps, writing);
  const contextOf = contextsOfLetters(letters, writing);
  for (const letter of letters) isWritten(letter, proofread(letter, contextOf(letter)));
  const { interviews } = notebook;
  return {
    interviews: interviews.length,
    people: interviews.flatMap(({ people }) => people).length,
    letters: letters.length,
    logs: interviews.flatMap(({ logLines }) => logLines).filter((line) => 'entry' in readLogLine(line)).length,
  };
}

/** When thanks for the last talk are due, whatever its year. */
function morningAfter({ interviews }: Notebook): LocalTime {
  const days = interviews.flatMap(({ date }) => date ?? []).sort();
  return at(addDays(days.at(-1) ?? TODAY, 1), '09:00');
}

function isWritten(letter: Letter, findings: readonly Finding[]): void {
  const path = letterNotePath(letter, 'Follow-ups', () => false);
  readsBack(path, 'Follow-ups', letterNoteText(letter, findings));
}

/** The text as a contact card file: each of its people as a note that can be read back. */
function becomesPeople(text: string): number {
  const cards = readCards(text);
  for (const card of cards) readsBackAsPerson(card);
  return cards.length;
}

function readsBackAsPerson(card: ContactCard): void {
  if (card.name.trim() === '' || /[\r\n]/.test(card.name)) throw new Error(`a card names ${JSON.stringify(card.name)}`);
  readsBack(personNotePath(card, 'People'), 'People', personNoteText(card, 'Interviews/Fuzz.md'));
}

/** The text as the settings file: what is known of it, and what is saved of that reads back as the same, without a complaint. */
function becomesSettings(text: string): number {
  const { raw } = readSettingsText(text);
  const { settings: read } = readSettings(raw);
  const again = readSettingsText(JSON.stringify(read));
  expectSame('what is said of the saved settings', String(again.problem), 'null');
  expectSame('the saved settings', JSON.stringify(readSettings(again.raw).settings), JSON.stringify(read));
  return Object.keys(raw).filter((key) => Object.hasOwn(settingFields, key)).length;
}

/** A new note stands in its folder under a name that every file system takes, and its properties can be read. */
function readsBack(path: string, folder: string, text: string): void {
  const isThere = path.startsWith(`${folder}/`) && SAFE_NAME.test(path.slice(folder.length + 1));
  if (!isThere) throw new Error(`a note would go to ${path}`);
  const written = readNote(path, text, parseYaml);
  if (written.problem !== null) throw new Error(`a note of ours cannot be read back: ${written.problem.says}`);
}

function expectSame(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
