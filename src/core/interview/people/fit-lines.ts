import type { Note } from '../../note/types.ts';
import { readDebrief } from '../body/debrief.ts';
import type { BodyLine } from '../body/lines.ts';
import { isPrivate, isPrivateHeading } from '../body/private.ts';
import { namedKind } from '../body/sections.ts';
import { textsOf } from '../fields/values.ts';

const MINE = /\b(?:I|me|my|meine)\b/i;

/**
 * What the writer can offer somebody, as that person's own note says: lines under a heading such as "Fit" or "What I can offer", or of a
 * property of that name. Under "Strengths" may stand those of the person: a line counts where it begins with "I", or its heading names the writer.
 * Private lines are left out.
 */
export function fitLinesOf({ properties }: Note, lines: readonly BodyLine[]): readonly string[] {
  const given = Object.entries(properties).map(([title, value]) => [title, textsOf(value)] as const);
  const told = readDebrief(openLines(lines)).map((part) => [part.heading, part.lines.map(({ text }) => text)] as const);
  return [...given, ...told]
    .filter(([title]) => namedKind(title) === 'fit')
    .flatMap(([title, texts]) => texts.filter((text) => (/^I\b/.test(text) || MINE.test(title)) && !isPrivate(text)));
}

/** Lines outside comments that stand under no private heading, nor under one below it. */
function openLines(lines: readonly BodyLine[]): readonly BodyLine[] {
  let secret = Infinity;
  return lines.filter(({ kind, text, depth, comment }) => {
    if (kind === 'heading' && depth <= secret) secret = isPrivateHeading(text) ? depth : Infinity;
    return secret === Infinity && !comment;
  });
}
