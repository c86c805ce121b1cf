import { chanceFrom } from './chance.ts';
import { everydayNote } from './everyday-note.ts';
import { interviewNote } from './interview-note.ts';
import type { MadeNote } from './made-note.ts';
import type { MadePerson } from './people.ts';
import { makeTalk, type Talk } from './talk.ts';

const SEED = 20_260_310;

/** One note in twenty is an interview, one in fifty the own note of somebody met there; the others are everyday life. */
const INTERVIEW_EVERY = 20;
const PERSON_EVERY = 50;
const PERSON_AT = 7;

/** A vault of `count` notes of 2 KB each, always the same ones. A larger vault is spread over more companies, not over fuller ones. */
export function* makeVault(count: number): Generator<MadeNote> {
  const chance = chanceFrom(SEED);
  const known = new Set<string>();
  let last: Talk | null = null;
  for (let at = 0; at < count; at += 1) {
    if (at % INTERVIEW_EVERY === 0) {
      last = makeTalk(chance, at / INTERVIEW_EVERY);
      yield interviewNote(last, chance);
    } else if (at % PERSON_EVERY === PERSON_AT && last?.panel[0] && !known.has(last.panel[0].name)) {
      known.add(last.panel[0].name);
      yield personNote(last, last.panel[0]);
    } else {
      yield everydayNote(at, chance);
    }
  }
}

function personNote({ company }: Talk, { name, title, email }: MadePerson): MadeNote {
  const text = `---\ncompany: ${company}\ntitle: ${title}\nemail: ${email}\ntags: [people]\n---\n\nMet at ${company}.\n`;
  return { path: `People/${name}.md`, text };
}
