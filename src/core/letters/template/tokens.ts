import { distance } from 'fastest-levenshtein';
import Mustache from 'mustache';
import { PLACEHOLDERS } from './placeholders.ts';
import type { TemplateProblem } from './template.ts';

/** What Mustache sees in a text. */
interface Token {
  /** `name` and `&` are placeholders, `#` and `^` sections, `!` a comment, `text` everything else. */
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly inside: readonly Token[];
}

/** The tokens of `{{date:YYYY-MM-DD}}` and `{{time}}`, which are filled in before anything else. */
export const MOMENT = /\{\{\s*(date|time)\s*(?::([^{}]{1,40}))?\}\}/g;

const PLACES: readonly string[] = ['name', '&'];
const SECTIONS: readonly string[] = ['#', '^'];
const NEAR_ENOUGH = 3;

/** Placeholders of a text outside of its sections; none where the text cannot be read. */
export function neededNames(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return 'says' in tokens ? [] : tokens.list.filter(({ type }) => PLACES.includes(type)).map(({ value }) => value);
}

/** Every name in a text, also those inside of sections. */
export function namesIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return 'says' in tokens ? [] : flat(tokens.list).map(({ value }) => value);
}

/** Every name that a text asks for and that is no placeholder of ours. */
export function unknownNames(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return 'says' in tokens
    ? []
    : flat(tokens.list)
        .filter(isUnknown)
        .map(({ value }) => value);
}

/** What is wrong in a text whose first line is `line` of the note, and whether it can be filled in all the same. */
export function problemsIn(
  text: string,
  line: number,
): { readonly problems: readonly TemplateProblem[]; readonly isUsable: boolean } {
  const lineAt = (start: number): number => line + text.slice(0, start).split('\n').length - 1;
  const tokens = tokensOf(text);
  if ('says' in tokens) return { problems: [{ line: lineAt(tokens.start), says: tokens.says }], isUsable: false };
  const odd = flat(tokens.list).filter(isUnknown);
  return {
    problems: odd.map(({ value, start }) => ({ line: lineAt(start), says: unknownSays(value) })),
    isUsable: true,
  };
}

function unknownSays(name: string): string {
  const known = Object.keys(PLACEHOLDERS);
  const near = known.reduce((best, each) => (distance(each, name) < distance(best, name) ? each : best));
  const hint = distance(near, name) <= NEAR_ENOUGH ? `; did you mean “{{${near}}}”?` : '';
  return `there is no placeholder “{{${name}}}”${hint}`;
}

/** Partials and other brackets (`{{> x}}`, `{{=<% %>=}}`) are no placeholders either. */
function isUnknown({ type, value }: Token): boolean {
  if (type === 'text' || type === '!') return false;
  return ![...PLACES, ...SECTIONS].includes(type) || !Object.hasOwn(PLACEHOLDERS, value);
}

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.inside)]);
}

type Tokens = { readonly list: readonly Token[] } | { readonly says: string; readonly start: number };

function tokensOf(text: string): Tokens {
  const plain = text.replace(MOMENT, (token) => ' '.repeat(token.length));
  try {
    return { list: asTokens(Mustache.parse(plain)) };
  } catch (error) {
    return brokenSays(error instanceof Error ? error.message : '', plain);
  }
}

/** Mustache's message in our words; it ends with the place in the text. */
function brokenSays(message: string, text: string): { readonly says: string; readonly start: number } {
  const [, what = '', name = ''] = /^(Unclosed section|Unopened section) "(.*)" at \d+$/.exec(message) ?? [];
  const end = Number(message.slice(message.lastIndexOf(' ') + 1));
  if (what === 'Unclosed section')
    return {
      says: `the section “{{#${name}}}” never ends; expected “{{/${name}}}” below it`,
      start: sectionStart(text, name),
    };
  if (what === 'Unopened section')
    return { says: `“{{/${name}}}” ends a section that never began; expected “{{#${name}}}” above it`, start: end };
  return { says: 'a placeholder that begins with “{{” never ends; expected “}}”', start: text.lastIndexOf('{{') };
}

function sectionStart(text: string, name: string): number {
  const starts = [...text.matchAll(/\{\{\s*[#^]([^{}]*)\}\}/g)].filter((match) => match[1]?.trim() === name);
  return starts.at(-1)?.index ?? 0;
}

/** Mustache gives each token as [type, value, start, end, inside?, …]. */
function asTokens(tokens: readonly unknown[]): readonly Token[] {
  return (tokens as readonly (readonly [string, string, number, number, unknown?])[]).map(
    ([type, value, start, , inside]) => ({
      type,
      value,
      start,
      inside: Array.isArray(inside) ? asTokens(inside) : [],
    }),
  );
}
