import { blockProblems } from '../note/read-note.ts';
import { whyNoLine } from '../note/splice-property.ts';
import type { OpenedNote } from './classify.ts';
import type { When } from './dates/read-when.ts';
import { addressProblemsIn } from './people/address-problems.ts';
import type { Problem } from './problem.ts';
import { readStatusOf } from './stage/read-status.ts';

/** What cannot be read in an interview note, as sentences: its block, its log, its days, its addresses, its status. */
export function problemsOf({ note, fields }: OpenedNote, when: When): readonly Problem[] {
  const { unknown } = readStatusOf(fields);
  const faults = blockProblems(note);
  const noLine = faults.length === 0 ? whyNoLine(note, 'follow-ups') : null;
  return [
    ...faults,
    ...(noLine === null ? [] : [{ line: null, says: noLine }]),
    ...addressProblemsIn(fields, note.path),
    ...when.problems.map(({ line, says }) => ({ line, says: `Cannot read the date in ${note.path}: ${says}` })),
    ...(unknown === null
      ? []
      : [
          {
            line: null,
            says: `Cannot read the status in ${note.path}: it is "${unknown.text}", expected a word such as interviewing, offer, rejected or withdrawn`,
          },
        ]),
  ];
}
