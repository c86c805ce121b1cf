import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/note/body-lines.ts';
import { readFields } from '../../../src/core/note/fields.ts';
import { readTables } from '../../../src/core/note/tables.ts';
import { readTasks } from '../../../src/core/note/tasks.ts';

describe('An inline field', () => {
  it.each([
    ['Company:: Acme', [['Company', 'Acme', 'double-colon']]],
    ['- **Company**:: Acme', [['Company', 'Acme', 'double-colon']]],
    ['**Company::** Acme', [['Company', 'Acme', 'double-colon']]],
    ['Interviewers:: [[Dana]], [[Sam]]', [['Interviewers', '[[Dana]], [[Sam]]', 'double-colon']]],
    ['**Company**: Acme: the firm', [['Company', 'Acme: the firm', 'bold']]],
    ['**Company:** Acme', [['Company', 'Acme', 'bold']]],
    ['8. **Decision**: within ten days', [['Decision', 'within ten days', 'bold']]],
    ['__Company__ : Acme', [['Company', 'Acme', 'bold']]],
    ['- Company: Acme', [['Company', 'Acme', 'bullet']]],
    ['- Company:', [['Company', '', 'bullet']]],
    [
      'call with [recruiter:: Gemma Vance] at (time:: 11:45), [[x]]',
      [
        ['recruiter', 'Gemma Vance', 'bracket'],
        ['time', '11:45', 'bracket'],
      ],
    ],
    ['[who:: [[Dana|D]] and [Sam](s.md)]', [['who', '[[Dana|D]] and [Sam](s.md)', 'bracket']]],
    ['Company: Acme', []],
    ['- https://acme.example/a', []],
    ['a [b: c] d', []],
    ['**bold** and more', []],
    ['`x:: y`', []],
  ])('in %j', (text, expected) => {
    expect(readFields(readLines(text)).map(({ key, value, form }) => [key, value, form])).toEqual(expected);
  });

  it('is not read in fences, quotes and comments', () => {
    expect(readFields(readLines('```\na:: b\n```\n> c:: d\n%% e:: f %%\ng:: h', 7))).toEqual([
      { key: 'g', value: 'h', line: 12, form: 'double-colon' },
    ]);
  });
});

describe('A task', () => {
  it.each([
    ['- [ ] send it', { text: 'send it', done: false, mark: ' ', due: null, doneOn: null }],
    ['  * [x] sent ✅ 2026-02-03', { text: 'sent', done: true, mark: 'x', due: null, doneOn: '2026-02-03' }],
    [
      '- [ ] send ⏫ 📅 2026-02-03 ➕ 2026-01-01',
      { text: 'send', done: false, mark: ' ', due: '2026-02-03', doneOn: null },
    ],
    [
      '1. [ ] send [due:: 3 Feb 2026] soon',
      { text: 'send soon', done: false, mark: ' ', due: '3 Feb 2026', doneOn: null },
    ],
    ['- [X] send due:: tomorrow', { text: 'send', done: true, mark: 'X', due: 'tomorrow', doneOn: null }],
    ['- [-] given up', { text: 'given up', done: false, mark: '-', due: null, doneOn: null }],
  ])('%j is read', (text, expected) => {
    expect(readTasks(readLines(text, 4))).toMatchObject([{ ...expected, line: 4 }]);
  });

  it.each(['- [link](x.md)', '[ ] no bullet', '- [] none', '> - [ ] quoted', '```\n- [ ] code\n```'])(
    '%j is none',
    (text) => {
      expect(readTasks(readLines(text))).toEqual([]);
    },
  );
});

describe('A table', () => {
  it('has a header, rows and their lines; bars in links part nothing', () => {
    const body =
      'x\n| Name | Role |\n|---|:-:|\n| [[Dana\\|D]] | cook |\n| [[a|b]] | c\\|d |\nend | not\n\n| no | table |\n';
    expect(readTables(readLines(body, 10))).toEqual([
      {
        line: 11,
        header: ['Name', 'Role'],
        rows: [
          { line: 13, cells: ['[[Dana|D]]', 'cook'] },
          { line: 14, cells: ['[[a|b]]', 'c|d'] },
          { line: 15, cells: ['end', 'not'] },
        ],
      },
    ]);
  });
});
