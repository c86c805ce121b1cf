import { trimMarks } from '../trim-marks.ts';
import { foldKey, foldText } from '../fold.ts';
import type { SectionKind } from '../words/headings.ts';
import { headingWords } from '../words/headings.ts';
import { isPrivateHeading } from './private.ts';

const DECORATION = /\[!([\p{L}-]+)\]$/u;
const MOST_WORDS = 7;

/** Each kind with its names, these as keys, and those of several words as parts of a longer title. */
const KINDS = headingWords.map(([kind, names]) => ({
  kind,
  names: new Set(names),
  keys: new Set(names.map((name) => foldKey(name.replace(/'/g, '')))),
  phrases: names.filter((name) => name.includes(' ')).map((name) => ` ${foldKey(name)} `),
}));

/** What a heading or label announces: topics, next steps, a part of the debrief, something private. Longer titles are `general`. */
export function sectionKind(heading: string): SectionKind {
  const callout = DECORATION.exec(heading)?.[1]?.toLowerCase() ?? '';
  const kind = namedKind(heading);
  if (kind !== null && kind !== 'went-badly') return kind;
  if (isPrivateHeading(heading.trim())) return 'private';
  return kind ?? kindOfCallout(callout);
}

/** What a heading names, whether its lines are private or not; null where it names nothing of ours. */
export function namedKind(heading: string): SectionKind | null {
  const text = heading
    .replace(DECORATION, '')
    .replace(/[*_:]+/g, ' ')
    .trim();
  return kindOf(trimMarks(foldText(text), '?!.:'), foldKey(text.replace(/['’]/g, '')));
}

function kindOf(folded: string, words: string): SectionKind | null {
  if (words === '' || words.split(' ').length > MOST_WORDS) return null;
  const exact = KINDS.find(({ names, keys }) => names.has(folded) || keys.has(words));
  if (exact) return exact.kind;
  return KINDS.find(({ phrases }) => phrases.some((phrase) => ` ${words} `.includes(phrase)))?.kind ?? null;
}

function kindOfCallout(callout: string): SectionKind {
  if (callout === 'todo') return 'tasks';
  return callout === 'success' ? 'went-well' : 'general';
}
