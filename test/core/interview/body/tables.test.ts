import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';
import { cellsOfPeople, peopleOfTable, readTables } from '../../../../src/core/interview/body/tables.ts';
import { findPeople } from '../../../../src/core/interview/people/find-people.ts';

const names = ['Dana Whitfield', 'Luis Ortega'];
const finder = findPeople(names.map((name) => ({ name, aliases: [], callName: null, family: null })));
const tablesIn = (rows: readonly string[]) => readTables(readLines(rows.join('\n'), 1));

describe('A table of a note', () => {
  it.each<readonly [rows: readonly string[], people: readonly string[], cells: readonly string[]]>([
    [['| Who | Topic |', '|---|---|', '| Dana | kiln |'], ['3: Dana'], ['3: Dana, topic: kiln']],
    [
      ['| Name | Title | Mail |', '|---|---|---|', '| Dana | COO | d@acme.example |', '| Luis | | |'],
      ['3: Dana (COO) d@acme.example', '4: Luis'],
      ['3: Dana, title: COO'],
    ],
    [
      [
        '| | Dana | Luis |',
        '|---|---|---|',
        '| Topic | kiln; vans | a<br>b |',
        '| Salary | 30k | - |',
        '| Role | COO | driver |',
        '| Time | ten | nine |',
      ],
      [],
      [
        '3: Dana, topic: kiln',
        '3: Dana, topic: vans',
        '3: Luis, topic: a',
        '3: Luis, topic: b',
        '4: Dana, private: 30k',
        '5: Dana, title: COO',
        '5: Luis, title: driver',
      ],
    ],
    [['| Task | Who |', '|---|---|', '| rota | Dana |'], ['3: Dana'], []],
    [
      ['| x | Who |', '|--|--|', '| ⭐ **kiln** | [[Dana Whitfield\\|Dana]] |'],
      ['3: [[Dana Whitfield|Dana]]'],
      ['3: Dana, topic: kiln'],
    ],
    [['| a |', '', '| b |'], [], []],
    [['| 10:00 | Dana | kilns |', '| 11:00 | Luis | vans |'], ['1: Dana', '2: Luis'], []],
    [['| Time | Who | What |', '|--|--|--|', '| 10:00 | Dana | kilns |'], ['3: Dana'], []],
    [
      ['| Time | Who | Talked about |', '|--|--|--|', '| 10:00 | Dana | kilns |'],
      ['3: Dana'],
      ['3: Dana, topic: kilns'],
    ],
    [['| Dana | I promised the rota |', '|---|---|', '| Luis | vans |'], [], []],
    [
      ['| Who | Title | I owe | Email |', '|---|---|---|---|', '| Dana | boss | rota | d@x.example |'],
      ['3: Dana (boss) d@x.example'],
      ['3: Dana, title: boss'],
    ],
  ])('says whom it names, and what of them: %j', (rows, people, cells) => {
    const tables = tablesIn(rows);
    expect(tables.flatMap(peopleOfTable).map(({ text, line }) => `${String(line)}: ${text}`)).toEqual(people);
    const found = tables.flatMap((table) => cellsOfPeople(table, finder));
    expect(
      found.map(
        ({ line, person, kind, text }) => `${String(line)}: ${['Dana', 'Luis'][person] ?? ''}, ${kind}: ${text}`,
      ),
    ).toEqual(cells);
  });

  it('without headings, beginning with a time, names people in every row', () => {
    const [table] = tablesIn(['| 10:00 | Dana Whitfield |', '| 11:00 | Luis, Priya Rao |', '| 12:00 | Lunch |']);
    expect(table && peopleOfTable(table)).toEqual([
      { text: 'Dana Whitfield', line: 1 },
      { text: 'Luis', line: 2 },
      { text: 'Priya Rao', line: 2 },
    ]);
  });

  it('ends where another line stands between its rows', () => {
    const tables = tablesIn(['| a |', '', '| b | c |', '|---|---|', '| d | [[e|f]] |']);
    expect(tables).toEqual([
      { header: ['a'], rows: [], line: 1 },
      { header: ['b', 'c'], rows: [{ cells: ['d', '[[e|f]]'], line: 5 }], line: 3 },
    ]);
  });
});
