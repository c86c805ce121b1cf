import fc from 'fast-check';

/** What happens to a note, or that somebody looks meanwhile: at some steps of a reading, or at the whole. */
export type Happening =
  | { readonly kind: 'put'; readonly path: string; readonly text: string }
  | { readonly kind: 'drop'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'steps'; readonly count: number }
  | { readonly kind: 'look' };

type Detour = 'straight' | 'another text' | 'elsewhere' | 'dropped' | 'changed and back';
const detours = fc.constantFrom<Detour>('straight', 'another text', 'elsewhere', 'dropped', 'changed and back');
const looks: fc.Arbitrary<readonly Happening[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }).map((count) => [{ kind: 'steps' as const, count }]) },
  { weight: 1, arbitrary: fc.constant([{ kind: 'look' as const }]) },
);

/** Ways in which these notes come to stand in a vault as they are: all of them twice in some order, first astray, then as they shall stand. */
export function waysTo(notes: Readonly<Record<string, string>>): fc.Arbitrary<readonly Happening[]> {
  const all = Object.entries(notes);
  const each = { minLength: all.length, maxLength: all.length };
  const rounds = fc.tuple(
    fc.shuffledSubarray([...all.keys()], each),
    fc.shuffledSubarray([...all.keys()], each),
    fc.array(fc.record({ way: detours, other: fc.nat(all.length - 1), seen: fc.tuple(looks, looks) }), each),
  );
  return rounds.map(([first, second, ways]) => {
    const turns = (order: readonly number[], isFirst: boolean): readonly Happening[] =>
      order.flatMap((at) => {
        const [note, chosen] = [all[at], ways[at]];
        if (note === undefined || chosen === undefined) return [];
        const told = { path: note[0], text: note[1], wrong: all[chosen.other]?.[1] ?? '' };
        return [...(isFirst ? astray : home)(chosen.way, told), ...chosen.seen[isFirst ? 0 : 1]];
      });
    return [...turns(first, true), ...turns(second, false)];
  });
}

interface Told {
  readonly path: string;
  readonly text: string;
  readonly wrong: string;
}

function astray(way: Detour, { path, text, wrong }: Told): readonly Happening[] {
  if (way === 'another text') return [{ kind: 'put', path, text: wrong }];
  if (way === 'elsewhere') return [{ kind: 'put', path: `Elsewhere/${path}`, text }];
  if (way === 'straight') return [];
  return [{ kind: 'put', path, text }, ...(way === 'dropped' ? [{ kind: 'drop' as const, path }] : [])];
}

function home(way: Detour, { path, text, wrong }: Told): readonly Happening[] {
  if (way === 'elsewhere') return [{ kind: 'rename', path: `Elsewhere/${path}`, to: path }];
  const back = { kind: 'put' as const, path, text };
  return way === 'changed and back' ? [{ kind: 'put', path, text: wrong }, back] : [back];
}
