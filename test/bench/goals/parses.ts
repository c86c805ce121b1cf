import { readCandidates } from '../../../src/cli/reading/read-candidates.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { Goal } from '../goal.ts';
import { makeVault } from '../vault/make-vault.ts';

const SIZE = 10_000;

/** Goal 4: YAML is parsed once for each note of ours that has properties, and for no other. Counted, not timed. */
export const parsesGoal: Goal = {
  numbers: [4],
  measure: async ({ vault }) => {
    let parses = 0;
    const count = (): unknown => {
      parses += 1;
      return {};
    };
    for (const { path, text } of await readCandidates(vault(SIZE), defaultSettings)) readNote(path, text, count);
    const ours = [...makeVault(SIZE)].filter(({ path, text }) => isOurs(path) && hasProperties(text));
    return [
      {
        goal: 4,
        what: 'YAML parses over 10,000 notes, against the interviews and people with properties among them',
        figure: `${parses} parses, ${ours.length} notes`,
        limit: 'equal',
        holds: parses === ours.length,
      },
    ];
  },
};

/** A block with a quote that nobody closed is seen to be broken before it is parsed. */
function hasProperties(text: string): boolean {
  return /^\uFEFF?---\r?\n/.test(text) && !/^role: "[^"\n]*$/m.test(text);
}

function isOurs(path: string): boolean {
  return /^(?:Interviews|Jobs|People)\//.test(path);
}
