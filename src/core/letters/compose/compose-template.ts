import type { LocalTime } from '../../time/types.ts';
import type { LetterKind } from '../kind.ts';
import { fillTemplate } from '../template/fill-template.ts';
import { PLACEHOLDERS } from '../template/placeholders.ts';
import type { Template } from '../template/template.ts';
import { isFreeText, type WordingContext } from './choose-wording.ts';
import { subjectOf, type Composed } from './compose-parts.ts';

const TOPICS = new Set([
  'asked',
  'answered',
  'told',
  'talked',
  'said',
  'shown',
  'tasked',
  'let',
  'quoted',
  'topic',
  'matter',
  'practical',
]);
const CLAIMS = new Set(['claim', 'bring', 'trait']);

/** What a template stands in for, and when. */
export interface TemplateView {
  readonly kind: LetterKind;
  readonly now: LocalTime;
}

/** A letter made from the person's own template; it brings its own greeting and signature, and a subject where it has one. */
export function composeTemplate(template: Template, given: WordingContext, { kind, now }: TemplateView): Composed {
  const { facts, turn } = given;
  const isFree = (text: string): boolean => isFreeText(text, given);
  const { subject, paragraphs, names, leftOut } = fillTemplate(template, { facts, now, turn, isFree });
  const asked = names.map((name) => PLACEHOLDERS[name] ?? '');
  const parts = [
    ...(asked.some((fact) => TOPICS.has(fact)) ? ['topic'] : []),
    ...(asked.some((fact) => CLAIMS.has(fact)) ? ['fit'] : []),
  ];
  return {
    subject: subject ?? subjectOf(kind, given),
    paragraphs,
    parts,
    ranOut: [],
    isWhole: true,
    problems: leftOut,
  };
}
