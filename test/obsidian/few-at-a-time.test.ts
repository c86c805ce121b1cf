import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, rowOf } from '../../src/obsidian/rows/row.ts';
import { nextPart } from '../../src/obsidian/sidebar/few-at-a-time.ts';
import type { SidebarModel } from '../../src/obsidian/sidebar/sidebar-model.ts';
import { freshSidebar } from '../../src/obsidian/sidebar/sidebar-state.ts';
import { en } from '../../src/obsidian/words/en.ts';
import { followUpOf } from '../support/follow-up.ts';

const around = { now: '2026-03-12T17:30', words: en, style: {} } as const;
const rowNamed = (id: string, what: string): Row =>
  rowOf(followUpOf({ id, what }), { letter: null, heldBack: null }, around);

/** A sidebar of sections, each with its rows. */
const showing = (sections: Readonly<Record<string, readonly Row[]>>): SidebarModel => ({
  state: freshSidebar,
  sections: Object.entries(sections).map(([id, rows]) => ({
    id,
    title: id,
    count: rows.length,
    isFolded: false,
    hidden: 0,
    rows,
  })),
  notesToFix: { count: 0, isFolded: false, rows: [], hidden: 0 },
  tabStop: null,
  counts: '',
  interviews: 1,
  isNarrowedToNothing: false,
});
const saysOf = ({ sections }: SidebarModel): readonly string[] =>
  sections.flatMap(({ id, rows }) => rows.map((row) => `${id}: ${row.what}`));
const [anna, bela, cara] = ['Anna', 'Bela', 'Cara'].map((name) => rowNamed(name, `Thank ${name}`)) as [Row, Row, Row];
const isChanged = (row: Row): Row => rowNamed(row.id, `${row.what} again`);

describe('of what has changed in the list', () => {
  test('all is drawn at once where nothing stood', () => {
    const wanted = showing({ late: [anna, bela, cara] });
    expect(nextPart(null, wanted, 1)).toEqual({ model: wanted, isWhole: true });
  });

  test('a few rows are drawn from the top on, while the others still say what they said', () => {
    const wanted = showing({ late: [anna, bela].map(isChanged), today: [isChanged(cara)] });
    const first = nextPart(showing({ late: [anna, bela], today: [cara] }), wanted, 2);
    expect(saysOf(first.model)).toEqual(['late: Thank Anna again', 'late: Thank Bela again', 'today: Thank Cara']);
    expect(first.isWhole).toBe(false);
    expect(nextPart(first.model, wanted, 2)).toEqual({ model: wanted, isWhole: true });
  });

  test('a row that comes takes the room of two, and one for which there is none comes later', () => {
    const first = nextPart(showing({ late: [cara] }), showing({ late: [anna, bela, isChanged(cara)] }), 2);
    expect(saysOf(first.model)).toEqual(['late: Thank Anna', 'late: Thank Cara']);
  });

  test('rows that go do so a few at a time, from the bottom up, before anything else is touched', () => {
    const dora = rowNamed('Dora', 'Thank Dora');
    const wanted = showing({ late: [isChanged(cara)] });
    const first = nextPart(showing({ late: [anna, cara], today: [bela], later: [dora] }), wanted, 2);
    expect(saysOf(first.model)).toEqual(['late: Thank Anna', 'late: Thank Cara']);
    expect(first.model.sections.map(({ id }) => id)).toEqual(['late']);
    expect(nextPart(first.model, wanted, 2)).toEqual({ model: wanted, isWhole: true });
    const slower = nextPart(showing({ late: [anna, cara], today: [bela], later: [dora] }), wanted, 1);
    expect(saysOf(slower.model)).toEqual(['late: Thank Anna', 'late: Thank Cara', 'today: Thank Bela']);
  });

  test('a row that moves to another section never stands in both', () => {
    const wanted = showing({ late: [bela, anna], today: [] });
    const first = nextPart(showing({ late: [anna], today: [bela, cara] }), wanted, 1);
    expect(saysOf(first.model)).toEqual(['late: Thank Anna', 'today: Thank Bela']);
    const second = nextPart(first.model, wanted, 1);
    expect(saysOf(second.model)).toEqual(['late: Thank Anna']);
    expect(nextPart(second.model, wanted, 1).isWhole).toBe(true);
  });

  test('everything is drawn in the end, whatever stood there', () => {
    const someRows = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        what: fc.constantFrom('Call', 'Thank'),
      }),
      { selector: ({ id }) => id },
    );
    const someModel = fc.record({ late: someRows, today: someRows }).map(({ late, today }) =>
      showing({
        late: late.map((each) => rowNamed(each.id, each.what)),
        today: today.map((each) => rowNamed(each.id, each.what)),
      }),
    );
    fc.assert(
      fc.property(someModel, someModel, fc.integer({ min: 1, max: 5 }), (stood, wanted, rows) => {
        let part = { model: stood, isWhole: false };
        let parts = 0;
        for (; !part.isWhole && parts < 100; parts += 1) part = nextPart(part.model, wanted, rows);
        expect(saysOf(part.model)).toEqual(saysOf(wanted));
        expect(parts).toBeLessThanOrEqual(1 + Math.ceil((saysOf(stood).length + 2 * saysOf(wanted).length) / rows));
      }),
    );
  });
});
