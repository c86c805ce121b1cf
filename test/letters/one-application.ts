import type { Interview, LetterNote, Tone } from '../../src/core/interview/model.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { row } from '../core/letters/talk.ts';
import { letterNoteOf } from '../support/interview.ts';
import { fenced, printLetter } from './print.ts';
import { notebookAt, notesIn, settingsOf, type NoteFile } from './read-letters.ts';

/** One step of the story: what is written when, to whom, and after which of the talks. */
interface Step {
  readonly now: LocalTime;
  readonly rule: string;
  readonly to: readonly string[];
  readonly talk: number;
}

const STORY: readonly Step[] = [
  { now: '2026-03-12T18:00', rule: 'thank-you-email', to: ['Inês Cardoso', 'Bram de Wit'], talk: 0 },
  { now: '2026-03-26T18:00', rule: 'thank-you-email', to: ['Inês Cardoso', 'Odile Marchetti'], talk: 1 },
  { now: '2026-04-02T10:00', rule: 'check-in', to: ['Inês Cardoso'], talk: 1 },
  { now: '2026-04-09T10:00', rule: 'check-in', to: ['Inês Cardoso'], talk: 1 },
  {
    now: '2026-04-20T15:00',
    rule: 'rejection-thanks',
    to: ['Inês Cardoso', 'Bram de Wit', 'Odile Marchetti'],
    talk: 1,
  },
];

const notes = notesIn('application');

/** The talks as their notes tell them in the end. */
export function applicationTalks(tone: Tone): readonly Interview[] {
  const last = STORY.at(-1);
  return last === undefined ? [] : talksAt(last, tone);
}

/** The talks as their notes tell them at a step; the last step is that of the rejection. */
function talksAt({ now, rule, talk }: Step, tone: Tone): readonly Interview[] {
  const written = notes.slice(0, talk + 1).map((note) => (rule === 'rejection-thanks' ? rejected(note) : note));
  return notebookAt({ notes: written, settings: settingsOf({ tone }), letters: [], now }).interviews;
}

/** The note once the rejection has come. */
function rejected({ path, text }: NoteFile): NoteFile {
  return { path, text: text.replace('\ntype: interview\n', '\ntype: interview\nstatus: rejected on 2026-04-20\n') };
}

/** Every letter of one application, from the first talk to the rejection, each written after the ones before it. */
export function oneApplicationLetters(tone: Tone = 'formal'): readonly Letter[] {
  const written: Letter[] = [];
  for (const [at, step] of STORY.entries()) {
    const interviews = talksAt(step, tone);
    const letters = written.map((letter, number) => noteOf(letter, number));
    const notebook = { interviews, people: [], letters, notesToFix: [] };
    const settings = settingsOf({ tone });
    written.push(...composeLetters(rowsOf(step, at, interviews), { notebook, settings, now: step.now, templates: [] }));
  }
  return written;
}

function rowsOf({ rule, to, talk }: Step, at: number, interviews: readonly Interview[]): ReturnType<typeof row>[] {
  return to.map((name) => {
    const met = interviews.filter(({ people }) => people.some((person) => person.name === name));
    const interview = met.find((each) => each === interviews[talk]) ?? met.at(-1);
    const person = interview?.people.find((each) => each.name === name);
    if (interview === undefined || person === undefined) throw new Error(`${name} was not read`);
    return row(rule, [interview, person], {
      id: `${rule}~${name}~${at}`,
      number: rule === 'check-in' ? at : null,
    });
  });
}

/** The letters of one application as the page shows them, with their notes, and those of the second round in the other tone. */
export function oneApplicationPage(): string {
  const secondRound = oneApplicationLetters('relaxed').slice(2, 4);
  return [
    '## One application, from the first talk to the rejection',
    'The notes of its two talks; on 20 April both get the line `status: rejected on 2026-04-20`.',
    ...notes.map(({ text }) => fenced(text)),
    ...oneApplicationLetters().map(printLetter),
    '## Its second round, relaxed',
    ...secondRound.map(printLetter),
  ].join('\n\n');
}

/** A letter as its note, sent; a check-in is one of a series, so that the next does not replace it. */
function noteOf({ followUp, subject, body }: Letter, number: number): LetterNote {
  const rule = followUp.rule === 'check-in' ? `check-in ${number}` : followUp.rule;
  const { interview, person } = followUp;
  const path = `Follow-ups/${number}.md`;
  return letterNoteOf(person?.name ?? '', { path, rule, subject, body, interview, status: 'sent' });
}
