import { trimMarks } from '../trim-marks.ts';
import { foldKey, foldText } from '../fold.ts';
import type { SectionKind } from '../words/headings.ts';
import { headingWords } from '../words/headings.ts';
import { isPrivateHeading } from './private.ts';

const DECORATION = /\[!([\p{L}-]+)\]$/u;
const MOST_WORDS = 7;

/** What a heading or label announces: topics, next steps, a part of the debrief, something private. Longer titles are `general`. */
export function sectionKind(heading: string): SectionKind {
  const callout = DECORATION.exec(heading)?.[1]?.toLowerCase() ?? '';
  const text = heading
    .replace(DECORATION, '')
    .replace(/[*_:]+/g, ' ')
    .trim();
  const words = foldKey(text.replace(/['’]/g, ''));
  const kind = kindOf(trimMarks(foldText(text), '?!.:'), words);
  if (kind !== null && kind !== 'went-badly') return kind;
  if (isPrivateHeading(heading.trim())) return 'private';
  return kind ?? kindOfCallout(callout);
}

function kindOf(folded: string, words: string): SectionKind | null {
  if (words === '' || words.split(' ').length > MOST_WORDS) return null;
  for (const [kind, names] of headingWords) {
    if (names.some((name) => folded === name || words === foldKey(name.replace(/'/g, '')))) return kind;
  }
  for (const [kind, names] of headingWords) {
    if (names.some((name) => name.includes(' ') && ` ${words} `.includes(` ${foldKey(name)} `))) return kind;
  }
  return null;
}

function kindOfCallout(callout: string): SectionKind {
  if (callout === 'todo') return 'tasks';
  return callout === 'success' ? 'went-well' : 'general';
}
