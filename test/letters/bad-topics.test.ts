import { expect, test, describe } from 'vitest';
import { contextsOfLetters } from '../../src/core/checks/shape/check-context.ts';
import { proofread } from '../../src/core/checks/proofread.ts';
import { letterNoteText } from '../../src/core/letters/write-letter-note.ts';
import { BAD_TOPICS, badTopicLetters, badTopicWriting } from './bad-topics.ts';

const letters = badTopicLetters();

describe.each(BAD_TOPICS.map((bad, at) => ({ ...bad, letter: letters[at] })))(
  'noted as $shape',
  ({ name, letter, says, never, out, found }) => {
    if (letter === undefined) throw new Error(`no letter to ${name}`);
    const findings = proofread(letter, contextsOfLetters(letters, badTopicWriting)(letter));

    test('a topic is said, or none of it stands in the letter', () => {
      expect(letter.followUp.person?.name).toBe(name);
      for (const words of says) expect(letter.body).toMatch(words);
      for (const words of never) expect(letter.body).not.toMatch(words);
      expect(letter.body.split(/\s+/).length).toBeGreaterThan(44);
    });

    test('what stays out is named below the letter with a reason, and nothing else is found in it', () => {
      const [, comment = ''] = letterNoteText(letter, findings).split('\n%%\n');
      const below = comment.slice(comment.search(/Missing:|Left out:|$/));
      for (const line of out) expect(below.replace(/: | \(/g, ' ')).toContain(`“${line.replace(/: /g, ' ')}” it `);
      if (out.length === 0) expect(below).toBe('');
      const told = findings.map(({ check }) => check);
      expect(letter.missing.length).toBe(says.length === 0 ? 1 : 0);
      expect(told).toEqual(found);
    });
  },
);
