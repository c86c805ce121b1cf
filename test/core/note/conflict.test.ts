import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/note/read-note.ts';
import { spliceProperty } from '../../../src/core/note/splice-property.ts';
import { failsafe } from '../../support/yaml.ts';

const conflict = (before: string, behind: string, end = '\n'): string =>
  [...before.split('\n'), '<<<<<<< HEAD', 'mine', '=======', 'theirs', '>>>>>>> phone', ...behind.split('\n')].join(
    end,
  );
const write = (text: string) => spliceProperty(text, { key: 'follow-ups', next: () => ['x'] }, failsafe);
const SAYS =
  'a merge conflict begins here; keep the lines of both sides and remove the marks (<<<<<<<, =======, >>>>>>>)';

describe('A note in which a merge left a conflict', () => {
  it.each([
    { place: 'its body', text: conflict('---\ncompany: Acme\n---\nTalk', 'end'), line: 5 },
    { place: 'a body without properties', text: conflict('Talk', 'end'), line: 2 },
    { place: 'its last line', text: conflict('---\ncompany: Acme\n---', '').trimEnd(), line: 4 },
    { place: 'lines that end as on Windows', text: conflict('---\ncompany: Acme\n---\nTalk', 'end', '\r\n'), line: 5 },
    {
      place: 'its body, with the common lines of diff3',
      text: '<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c\n',
      line: 1,
    },
  ])('in $place is a note to fix, and nothing is written into it', ({ text, line }) => {
    expect(readNote('a.md', text, failsafe).problem).toEqual({ path: 'a.md', line, says: SAYS });
    expect(write(text)).toEqual({ problem: `line ${line}: ${SAYS}` });
  });

  it('in its properties is told of by the line of the mark', () => {
    const text = conflict('---\ncompany: Acme', '---\nTalk');
    expect(readNote('a.md', text, failsafe).problem).toMatchObject({
      line: 3,
      says: expect.stringContaining('merge conflict') as string,
    });
    expect(write(text)).toEqual({ problem: expect.stringContaining('line 3: ') as string });
  });

  it.each([
    'a heading\n=======\nand text',
    '<<<<<<< alone, as somebody quotes it',
    '>>>>>>> quoted\n=======\n<<<<<<< the wrong way round',
    '    <<<<<<< HEAD\n    =======\n    >>>>>>> indented, as code',
    '<<<<<<<<<<\n==========\n>>>>>>>>>> longer rules',
  ])('is not one that only shows some of the marks: %j', (body) => {
    const text = `---\ncompany: Acme\n---\n${body}\n`;
    expect(readNote('a.md', text, failsafe).problem).toBeNull();
    expect(write(text)).toEqual({ text: `---\ncompany: Acme\nfollow-ups:\n  - x\n---\n${body}\n` });
  });
});
