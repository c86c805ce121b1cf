import { describe, expect, test } from 'vitest';
import {
  changeSidebar,
  freshSidebar,
  isFolded,
  keptOf,
  sidebarFrom,
} from '../../src/obsidian/sidebar/sidebar-state.ts';

describe('what the person has set in the sidebar', () => {
  test('a section folds and unfolds', () => {
    const folded = changeSidebar(freshSidebar, { type: 'folded', section: 'late' });
    expect(folded.folded).toContain('late');
    expect(changeSidebar(folded, { type: 'folded', section: 'late' }).folded).not.toContain('late');
  });

  test('a search begins with every section open, and folds none of those that were open before', () => {
    const searching = changeSidebar(freshSidebar, { type: 'searched', text: 'acme' });
    expect(isFolded(searching, 'later')).toBe(false);
    const folded = changeSidebar(searching, { type: 'folded', section: 'late' });
    expect(isFolded(folded, 'late')).toBe(true);
    const after = changeSidebar(folded, { type: 'widened' });
    expect([isFolded(after, 'late'), isFolded(after, 'later')]).toEqual([false, true]);
  });

  test('a filter takes the place of one of its kind, joins the others, and is taken off when chosen again', () => {
    const [acme, zinc] = [{ by: 'company', value: 'Acme' } as const, { by: 'company', value: 'Zinc' } as const];
    const person = { by: 'person', value: 'Åsa' } as const;
    const only = [acme, person, zinc, person].map((_, at, all) =>
      all
        .slice(0, at + 1)
        .reduce((state, next) => changeSidebar(state, { type: 'filtered', only: next }), freshSidebar),
    );
    expect(only.map((state) => state.only)).toEqual([[acme], [acme, person], [person, zinc], [zinc]]);
  });

  test('the reason of one row at most is shown, and goes away when asked for again', () => {
    const first = changeSidebar(freshSidebar, { type: 'explained', row: 'a' });
    const second = changeSidebar(first, { type: 'explained', row: 'b' });
    expect([first.explained, second.explained]).toEqual(['a', 'b']);
    expect(changeSidebar(second, { type: 'explained', row: 'b' }).explained).toBeNull();
  });

  test('focus that stays where it is changes nothing, so that nothing is drawn', () => {
    const state = changeSidebar(freshSidebar, { type: 'moved', to: 'a' });
    expect(changeSidebar(state, { type: 'moved', to: 'a' })).toBe(state);
  });

  test('a long section shows a hundred rows more each time', () => {
    const more = changeSidebar(freshSidebar, { type: 'more', section: 'later', shown: 25 });
    expect(more.shown).toEqual({ later: 125 });
  });

  test('the workspace remembers folding and grouping, not what was typed', () => {
    const state = { ...freshSidebar, folded: ['late'], groupBy: 'company', search: 'acme' } as const;
    expect(sidebarFrom(keptOf(state))).toEqual({ ...freshSidebar, folded: ['late'], groupBy: 'company' });
  });

  test.each([null, 'text', { folded: 'late' }, { folded: [1], groupBy: 3 }])(
    'a workspace that remembers %j opens a fresh sidebar',
    (kept) => {
      expect(sidebarFrom(kept)).toEqual(freshSidebar);
    },
  );
});
