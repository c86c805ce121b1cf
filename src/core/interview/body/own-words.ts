import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { mineMarks } from '../words/promises.ts';
import type { OwnedLine } from './owned-lines.ts';

const SPEAKER = /^(\*\*|__|)([\p{L}'’ .-]{1,40}?) ?(?:\1 ?: |: ?\1 ?)/u;
const ME = mineMarks.split('|');

/** The lines without those in front of which the writer stands as the speaker: "**Me:** …", or one of the writer's names. */
export function withoutOwnWords(
  owned: readonly OwnedLine[],
  names: readonly string[],
  finder: PeopleFinder,
): readonly OwnedLine[] {
  const own = new Set([...ME, ...names.map(foldText).flatMap((name) => [name, name.split(' ')[0] ?? ''])]);
  return owned.filter(({ line }) => {
    const [, bold = '', speaker = ''] = SPEAKER.exec(line.text) ?? [];
    const isOwn = speaker !== '' && own.has(foldText(speaker)) && !finder.mayName(speaker);
    return !isOwn || (bold === '' && ME.includes(foldText(speaker)));
  });
}
