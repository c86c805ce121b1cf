import type { Tone } from '../../interview/model.ts';
import { shortened } from '../compose/shortened.ts';
import { factNames } from '../facts/known-facts.ts';
import { LETTER_KINDS } from '../index.ts';
import type { LetterPart, Wordings } from '../kind.ts';
import { PLACEHOLDERS } from './placeholders.ts';

const NAMES = new Map(Object.entries(PLACEHOLDERS).map(([name, fact]) => [fact as string, name]));

/** Enough wordings for a panel, and few enough to read: most of the first group, some of those that stand in for it. */
const FROM_FIRST = 6;
const FROM_OTHERS = 2;
const FROM_OTHERS_TOLD = 4;

/** Parts of which one stands in a letter: they become alternatives of one paragraph. */
const ONE_OF = new Set(['question', 'deed', 'topic', 'practical', 'number', 'ask']);

/** In which words a copy is made. */
interface Style {
  readonly tone: Tone;
  readonly spelling: 'gb' | 'us';
}

/** A paragraph of the copy with the parts that went into it. */
interface Paragraph {
  readonly parts: readonly LetterPart[];
  readonly texts: readonly string[];
}

/**
 * The built-in letter of a kind as the text of a template note, to start an own one from: wordings whose facts have a placeholder, as
 * alternatives; what stands in some letters only, in sections. It has no subject of its own, so that everybody gets another of the built-in
 * ones. Null where there is no such letter.
 */
export function copyLetterToTemplate(id: string, tone: Tone, spelling: 'gb' | 'us'): string | null {
  const kind = LETTER_KINDS.find((each) => each.id === id);
  if (kind === undefined) return null;
  const style = { tone, spelling };
  const paragraphs = kind.parts
    .filter((part) => !isLeaning(part, style))
    .reduce<readonly Paragraph[]>((before, part) => withPart(before, part, style), [])
    .map(({ texts }) => texts.join('\n---or---\n'));
  const frame = kind.frame === 'none' ? paragraphs : ['{{greeting}},', ...paragraphs, 'Kind regards,\n{{my name}}'];
  return `---\ntype: letter-template\nfollow-up: ${id}\n---\n${frame.join('\n\n')}\n`;
}

/** Whether a part fits only behind certain others, or has no wording that can be copied. */
function isLeaning(part: LetterPart, style: Style): boolean {
  const texts = copiedOf(part, style).flat();
  return texts.length === 0 || (part.unless !== undefined && texts.every((text) => factNames(text).length === 0));
}

function withPart(before: readonly Paragraph[], part: LetterPart, style: Style): readonly Paragraph[] {
  const last = before.at(-1);
  const own = { parts: [part], texts: alternatives(part, style) };
  if (last === undefined) return [own];
  if (ONE_OF.has(part.id) && last.parts.every(({ id }) => ONE_OF.has(id)))
    return [...before.slice(0, -1), { parts: [...last.parts, part], texts: [...last.texts, ...own.texts] }];
  return opensParagraph(part, last) ? [...before, own] : [...before.slice(0, -1), joined(last, part, style)];
}

/** A paragraph with one more part; a second one that may be left out would only be hard to read. */
function joined({ parts, texts }: Paragraph, part: LetterPart, style: Style): Paragraph {
  const [first, ...more] = parts;
  if (part.optional && more.some(({ id }) => !ONE_OF.has(id))) return { parts, texts };
  const isLeftOut = first?.optional && !ONE_OF.has(first.id) && more.length === 0;
  const before = isLeftOut ? texts.map((_, at) => section(first, at, style)) : texts;
  const behind = (at: number): string => (part.optional ? section(part, at, style) : alternativeAt(part, at, style));
  return { parts: [...parts, part], texts: before.map((text, at) => `${text} ${behind(at)}`.trim()) };
}

function alternativeAt(part: LetterPart, at: number, style: Style): string {
  const all = alternatives(part, style);
  return all[at % all.length] ?? '';
}

function opensParagraph({ opens }: LetterPart, last: Paragraph): boolean {
  if (opens === undefined || opens === true) return opens === true;
  return !last.parts.some(({ id }) => opens.unless.includes(id));
}

/** The wordings of a part that can be copied, group by group. */
function copiedOf({ groups }: LetterPart, { tone }: Style): readonly (readonly string[])[] {
  return groups
    .map((group: Wordings) => [...(group[tone] ?? []), ...(group.both ?? [])])
    .map((wordings) => wordings.filter((wording) => factNames(wording).every((fact) => NAMES.has(fact))))
    .filter((wordings) => wordings.length > 0);
}

function alternatives(part: LetterPart, style: Style): readonly string[] {
  const most = ONE_OF.has(part.id) ? FROM_OTHERS_TOLD : FROM_OTHERS;
  const some = copiedOf(part, style).flatMap((wordings, at) => wordings.slice(0, at === 0 ? FROM_FIRST : most));
  return some.map((wording) => copied(wording, style));
}

/** A part that stands only where its facts are known: one wording for each set of facts, in its sections. */
function section(part: LetterPart, at: number, style: Style): string {
  const sets = new Map<string, string[]>();
  for (const wording of copiedOf(part, style)[0] ?? []) {
    const key = namesIn(wording).join('~');
    sets.set(key, [...(sets.get(key) ?? []), wording]);
  }
  const said = [...sets.values()].map((wordings) => wordings[at % wordings.length] ?? '');
  return said.map((wording) => within(namesIn(wording), copied(wording, style))).join('');
}

function within(names: readonly string[], text: string): string {
  return names.reduce((inner, name) => `{{#${name}}}${inner}{{/${name}}}`, text);
}

function namesIn(wording: string): readonly string[] {
  return factNames(wording).map((fact) => NAMES.get(fact) ?? fact);
}

function copied(wording: string, { tone, spelling }: Style): string {
  const said = tone === 'relaxed' ? shortened(wording) : wording;
  const spelt = said.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, spelling === 'gb' ? '$1' : '$2');
  return spelt.replace(/\{([A-Za-z]+)\}/g, (_, fact: string) => `{{${NAMES.get(fact) ?? fact}}}`);
}
