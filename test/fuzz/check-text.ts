import { proofread } from '../../src/core/checks/proofread.ts';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import { readCards } from '../../src/core/exchange/card/read-cards.ts';
import { readNotebook } from '../../src/core/interview/notebook/notebook.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import { letterNotePath, letterNoteText } from '../../src/core/letters/write-letter-note.ts';
import { cutNote } from '../../src/core/note/cut-note.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { spliceProperty } from '../../src/core/note/splice-property.ts';
import { agendaOf } from '../../src/core/plan/agenda.ts';
import { planFollowUps } from '../../src/core/plan/plan-follow-ups.ts';
import { readSettingsText } from '../../src/core/settings-text.ts';
import { defaultSettings, readSettings } from '../../src/core/settings.ts';

const NOW = '2026-03-12T17:30';
const LINE = '2026-03-12 reply from Dana Whitfield';
const settings = { ...defaultSettings, name: 'Imogen Vasey', zone: 'Europe/London' };

/** Throws where any text breaks a promise: it is read without an error and twice alike, and only what may change is changed. */
export function checkText(text: string): void {
  splicesOnlyItsOwn(text);
  becomesLetters(text);
  readCards(text);
  const { raw } = readSettingsText(text);
  readSettings(raw);
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

/** The text as an interview note, through the agenda, to checked letter notes that can be read back. */
function becomesLetters(text: string): void {
  const note = readNote('Interviews/Fuzz.md', text, parseYaml);
  const notebook = readNotebook([note], settings, '2026-03-12');
  expectSame('the reading', JSON.stringify(readNotebook([note], settings, '2026-03-12')), JSON.stringify(notebook));
  const followUps = planFollowUps(notebook, settings, NOW);
  agendaOf(followUps, notebook, NOW);
  const writing = { notebook, settings, now: NOW, templates: [] } as const;
  const letters = composeLetters(followUps, writing);
  const contextOf = contextsOfLetters(letters, writing);
  for (const letter of letters) {
    const findings = proofread(letter, contextOf(letter));
    const path = letterNotePath(letter, 'Follow-ups', () => false);
    if (!/^Follow-ups\/[^./\\:*?"<>|][^/\\:*?"<>|]*\.md$/.test(path)) throw new Error(`a letter would go to ${path}`);
    const written = readNote(path, letterNoteText(letter, findings), parseYaml);
    if (written.problem !== null) throw new Error(`a letter cannot be read back: ${written.problem.says}`);
  }
}

function expectSame(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
