import type { Interview, LetterNote } from '../../src/core/interview/model.ts';
import { composeLetters } from '../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { writingWith, person, row, talk } from '../core/letters/talk.ts';
import { letterNoteOf } from '../support/interview.ts';
import { printLetter } from './print.ts';

const ines = person('Inês Cardoso', ['asked how I would split the morning round', 'the cold room that ices up'], {
  part: 'hiring-manager',
});
const bram = person('Bram de Wit', ['told me about the switch to electric vans']);
const odile = person('Odile Marchetti', ['asked what I would do about a driver who never fills in the log']);

const job = { company: 'Northfold Dairy', role: 'Round Supervisor' } as const;
const first = talk([ines, bram], { ...job, path: 'Interviews/2026-03-12 Northfold Dairy.md', format: 'phone' });
const second = talk([ines, odile], {
  ...job,
  path: 'Interviews/2026-03-26 Northfold Dairy.md',
  date: '2026-03-26',
  format: 'on-site',
  round: 'second',
});
const rejected: Interview = { ...second, status: 'rejected', outcomeDay: '2026-04-20' };

/** One step of the story: what is written when, to whom. */
interface Step {
  readonly now: LocalTime;
  readonly rule: string;
  readonly rows: readonly (readonly [Interview, typeof ines])[];
  readonly talks: readonly Interview[];
}

const STORY: readonly Step[] = [
  {
    now: '2026-03-12T18:00',
    rule: 'thank-you-email',
    rows: [
      [first, ines],
      [first, bram],
    ],
    talks: [first],
  },
  {
    now: '2026-03-26T18:00',
    rule: 'thank-you-email',
    rows: [
      [second, ines],
      [second, odile],
    ],
    talks: [first, second],
  },
  { now: '2026-04-02T10:00', rule: 'check-in', rows: [[second, ines]], talks: [first, second] },
  { now: '2026-04-09T10:00', rule: 'check-in', rows: [[second, ines]], talks: [first, second] },
  {
    now: '2026-04-20T15:00',
    rule: 'rejection-thanks',
    rows: [
      [rejected, ines],
      [rejected, bram],
      [rejected, odile],
    ],
    talks: [first, rejected],
  },
];

/** Every letter of one application, from the first talk to the rejection, each written after the ones before it. */
export function oneApplicationLetters(): readonly Letter[] {
  const written: Letter[] = [];
  for (const [at, step] of STORY.entries()) {
    const writing = writingWith(step.talks);
    const letters = written.map((letter, number) => noteOf(letter, number));
    const rows = step.rows.map(([interview, to]) =>
      row(step.rule, [interview, to], {
        id: `${step.rule}~${to.name}~${at}`,
        number: step.rule === 'check-in' ? at : null,
      }),
    );
    written.push(...composeLetters(rows, { ...writing, now: step.now, notebook: { ...writing.notebook, letters } }));
  }
  return written;
}

/** The letters of one application as the page shows them. */
export function oneApplicationPage(): string {
  return ['## One application, from the first talk to the rejection', ...oneApplicationLetters().map(printLetter)].join(
    '\n\n',
  );
}

/** A letter as its note, sent; a check-in is one of a series, so that the next does not replace it. */
function noteOf({ followUp, subject, body }: Letter, number: number): LetterNote {
  const rule = followUp.rule === 'check-in' ? `check-in ${number}` : followUp.rule;
  const { interview, person } = followUp;
  const path = `Follow-ups/${number}.md`;
  return letterNoteOf(person?.name ?? '', { path, rule, subject, body, interview, status: 'sent' });
}
