import { describe, expect, test } from 'vitest';
import type { Agenda, FollowUp } from '../../src/core/plan/follow-up.ts';
import { filterChoices, shownSections } from '../../src/obsidian/sidebar/shown-sections.ts';
import { freshSidebar, type SidebarState } from '../../src/obsidian/sidebar/sidebar-state.ts';
import { en } from '../../src/obsidian/words/en.ts';
import { followUpOf } from '../support/follow-up.ts';

const agenda = (late: readonly FollowUp[], today: readonly FollowUp[] = []): Agenda => ({
  now: '2026-03-12T17:30',
  interviews: 2,
  notesToFix: [],
  sections: [
    { id: 'late', rows: late },
    { id: 'today', rows: today },
    { id: 'done-lately', rows: [followUpOf({ id: 'done', company: 'Dust and Co', state: 'done' })] },
  ],
});
const rows = agenda(
  [followUpOf({ id: 'a', what: 'Thank Åsa', company: 'Zinc Works' })],
  [followUpOf({ id: 'b' }), followUpOf({ id: 'c', company: null, what: 'Keep searching' })],
);
const many = (count: number): readonly FollowUp[] =>
  Array.from({ length: count }, (_, at) => followUpOf({ id: String(at) }));
const shown = (state: Partial<SidebarState>): (readonly [string, readonly string[]])[] =>
  shownSections(rows, { ...freshSidebar, ...state }, en).sections.map(({ title, rows: each }) => [
    title,
    each.map(({ id }) => id),
  ]);

describe('the rows that the sidebar shows', () => {
  test('stand in the sections of the agenda; empty ones are left out', () => {
    expect(shown({})).toEqual([
      ['Late', ['a']],
      ['Today', ['b', 'c']],
      ['Done lately', ['done']],
    ]);
  });

  test('match the search in any of their words, without accents and case', () => {
    expect(shown({ search: ' asa' })).toEqual([['Late', ['a']]]);
    expect(shown({ search: 'zinc' })).toEqual([['Late', ['a']]]);
    expect(shown({ search: 'nothing like it' })).toEqual([]);
  });

  test('belong to what the filter names', () => {
    expect(shown({ only: [{ by: 'company', value: 'Acme' }] })).toEqual([['Today', ['b']]]);
    const only = [
      { by: 'rule', value: 'thank-you-email' },
      { by: 'company', value: 'Zinc Works' },
    ] as const;
    expect(shown({ only })).toEqual([['Late', ['a']]]);
  });

  test('stand by company when asked for, those that are owed alone', () => {
    expect(shown({ groupBy: 'company' })).toEqual([
      ['Acme', ['b']],
      ['No company', ['c']],
      ['Zinc Works', ['a']],
    ]);
  });

  test('are a hundred at first, and the rest is counted', () => {
    const [section] = shownSections(agenda(many(130)), freshSidebar, en).sections;
    expect([section?.rows.length, section?.hidden, section?.count]).toEqual([100, 30, 130]);
  });

  test('leave room for the sections below a long one: as many in each, all of a short one, none in one that is folded', () => {
    const counts = (state: Partial<SidebarState>): readonly number[] =>
      shownSections(agenda(many(130), many(70)), { ...freshSidebar, ...state }, en)
        .sections.slice(0, 2)
        .map((each) => each.rows.length);
    expect(counts({})).toEqual([50, 50]);
    expect(counts({ folded: ['late'] })[1]).toBe(70);
    expect(counts({ shown: { today: 60 } })).toEqual([50, 60]);
    const short = shownSections(agenda(many(130), many(3)), freshSidebar, en).sections;
    expect(short.slice(0, 2).map((each) => each.rows.length)).toEqual([97, 3]);
  });

  test('are never one short: a button that offers a single row takes as much room as the row', () => {
    const [section] = shownSections(agenda(many(101)), freshSidebar, en).sections;
    expect([section?.rows.length, section?.hidden]).toEqual([101, 0]);
  });

  test('come with the notes to fix, which are cut alike', () => {
    const fix = { path: 'A.md', where: 'line 2', says: 'Broken.' };
    const messy = { ...agenda(many(130)), notesToFix: Array.from({ length: 60 }, () => fix) };
    const { notesToFix } = shownSections(messy, freshSidebar, en);
    expect([notesToFix.rows.length, notesToFix.hidden, notesToFix.count]).toEqual([50, 10, 60]);
  });
});

describe('the filter', () => {
  const offered = (state: Partial<SidebarState>, from = rows): readonly string[] =>
    filterChoices(from, { ...freshSidebar, ...state }).map(({ by, value }) => `${by} ${value}`);

  test('offers every company and kind once, in order', () => {
    expect(offered({})).toEqual(['company Acme', 'company Dust and Co', 'company Zinc Works', 'rule thank-you-email']);
  });

  test('offers nothing that the grouping does not show', () => {
    expect(offered({ groupBy: 'company' })).toEqual(['company Acme', 'company Zinc Works', 'rule thank-you-email']);
  });

  test('offers what goes with the filters that are on, and others in place of them', () => {
    const person = { by: 'person', value: 'Nobody' } as const;
    expect(offered({ only: [person] })).toEqual([]);
    expect(offered({ only: [{ by: 'company', value: 'Acme' }] })).toEqual(offered({}));
  });

  test('stands numbers in their own order', () => {
    const numbered = agenda([10, 2, 1].map((at) => followUpOf({ id: String(at), company: `Company ${at}` })));
    expect(offered({ groupBy: 'company' }, numbered).slice(0, 3)).toEqual([
      'company Company 1',
      'company Company 2',
      'company Company 10',
    ]);
  });
});
