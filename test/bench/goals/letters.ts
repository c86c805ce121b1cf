import { parse } from 'yaml';
import { contextsOfLetters } from '../../../src/core/checks/shape/check-context.ts';
import { proofread } from '../../../src/core/checks/proofread.ts';
import { composeLetters } from '../../../src/core/letters/compose-letters.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { letterNotePath, letterNoteText } from '../../../src/core/letters/write-letter-note.ts';
import type { WritingContext } from '../../../src/core/letters/writing-context.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import type { Note } from '../../../src/core/note/types.ts';
import type { FollowUp } from '../../../src/core/plan/follow-up.ts';
import { planFollowUps } from '../../../src/core/plan/plan-follow-ups.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { Readings } from '../../../src/obsidian/index/readings.ts';
import type { Figure, Goal } from '../goal.ts';
import { processorTime } from '../measure/processor-time.ts';
import { familyNames, givenNames } from '../vault/words/people.ts';
import { subjects } from '../vault/words/talk.ts';

const NOW = '2026-03-10T18:00';
const ROUNDS = 7;
const PANEL = 5;
const LIMIT = 1.05;

/** Goal 10, its other half: letters take time in proportion to the people of a panel, and to the letters that a company got before. */
export const lettersGoal: Goal = {
  numbers: [10],
  measure: () => [
    growth('people of a panel', [10, 40], (people) => timesOf(writingOf(people, 0))),
    growth('letters that the company got before, five of a panel written', [20, 80], (before) =>
      timesOf(writingOf(PANEL, before / PANEL)),
    ),
  ],
};

/** How time grows when what it is taken for grows: 1 where it does so by the same factor, 0 where it stays. */
function growth(what: string, [few, many]: readonly [number, number], time: (count: number) => number): Figure {
  const [short, long] = [time(few), time(many)];
  const exponent = Math.log(long / short) / Math.log(many / few);
  return {
    goal: 10,
    what: `exponent of growth of letters, composed and checked, from ${few} to ${many} ${what} (${short.toFixed(1)} and ${long.toFixed(1)} ms)`,
    figure: exponent.toFixed(2),
    limit: `≤ ${LIMIT}`,
    holds: exponent <= LIMIT,
  };
}

/** The newest talk of a company, whose letters are to be written, and all that is known beside it. */
interface Wanted {
  readonly rows: readonly FollowUp[];
  readonly writing: WritingContext;
}

/** The least processor time of several rounds. */
function timesOf({ rows, writing }: Wanted): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = processorTime();
    proofreadAll(composeLetters(rows, writing), writing);
    return processorTime() - began;
  });
  return Math.min(...times);
}

function proofreadAll(letters: readonly Letter[], writing: WritingContext): number {
  const contextOf = contextsOfLetters(letters, writing);
  return letters.reduce((findings, letter) => findings + proofread(letter, contextOf(letter)).length, 0);
}

/** A company whose earlier talks have their letters, and a last talk with so many people. */
function writingOf(people: number, talksBefore: number): Wanted {
  const readings = new Readings();
  for (let talk = 0; talk < talksBefore; talk += 1) {
    readings.put(interviewNote(talk, PANEL));
    const { rows, writing } = wantedIn(readings, pathOf(talk));
    for (const letter of composeLetters(rows, writing)) readings.put(letterNote(letter));
  }
  readings.put(interviewNote(talksBefore, people));
  return wantedIn(readings, pathOf(talksBefore));
}

function wantedIn(readings: Readings, path: string): Wanted {
  const settings = { ...defaultSettings, name: 'Imogen Vasey' };
  const notebook = readings.notebook(settings, '2026-03-10');
  const rows = planFollowUps(notebook, settings, NOW).filter(
    ({ rule, interview }) => rule === 'thank-you-email' && interview === path,
  );
  return { rows, writing: { notebook, settings, now: NOW, templates: [] } };
}

function letterNote(letter: Letter): Note {
  return noteOf(
    letterNotePath(letter, 'Follow-ups', () => false),
    letterNoteText(letter, []),
  );
}

function pathOf(talk: number): string {
  return `Interviews/Alder Ceramics ${talk}.md`;
}

/** Nobody is met twice. */
function interviewNote(talk: number, people: number): Note {
  const day = new Date(Date.UTC(2026, 2, 10 - talk)).toISOString().slice(0, 10);
  const panel = Array.from({ length: people }, (_, at) => {
    const number = talk * people + at;
    const given = givenNames[number % givenNames.length] ?? '';
    const family = familyNames[Math.floor(number / givenNames.length + number) % familyNames.length] ?? '';
    const topic = subjects[number % subjects.length] ?? '';
    return `  - name: ${given} ${family}\n    email: p${number}@alder.example\n    topics: [${topic}]\n`;
  });
  return noteOf(
    pathOf(talk),
    `---\ncompany: Alder Ceramics\nrole: Kiln Operator\ndate: ${day}\ntime: "10:00"\ninterviewers:\n${panel.join('')}---\n`,
  );
}

function noteOf(path: string, text: string): Note {
  return readNote(path, text, (yaml) => parse(yaml, { schema: 'failsafe', logLevel: 'silent' }) as unknown);
}
