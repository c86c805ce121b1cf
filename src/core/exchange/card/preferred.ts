import type { ContentLine } from '../content-lines.ts';

const NO_VOICE = ['fax', 'pager', 'modem', 'bbs', 'x-fax'];

/** The lines in the order in which one should try them: what the card prefers, what is of work, mobiles; without fax and pager. */
export function preferred(lines: readonly ContentLine[]): readonly ContentLine[] {
  return lines
    .filter((line) => !typesOf(line).some((type) => NO_VOICE.some((none) => type.endsWith(none))))
    .map((line, index) => ({ line, index, rank: rankOf(line) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ line }) => line);
}

/** Small first. vCard 4.0 prefers by `PREF=1` to `100`, the older ones by `TYPE=pref`. */
function rankOf(line: ContentLine): number {
  const types = typesOf(line);
  const pref = Number(line.parameters.get('PREF')?.[0]);
  if (pref > 0) return pref;
  if (types.includes('pref')) return 1;
  return 200 - (types.includes('work') ? 2 : 0) - (types.includes('cell') ? 1 : 0);
}

function typesOf(line: ContentLine): readonly string[] {
  return line.parameters.get('TYPE') ?? [];
}
