import { format } from 'prettier';
import { SOURCES, type SourceKey } from '../../../src/core/rules/shape/sources.ts';

/** A page of the guide from its pieces, laid out as the other pages are. */
export async function pageOf(pieces: readonly string[]): Promise<string> {
  return format(pieces.join('\n\n'), { parser: 'markdown', printWidth: 120, singleQuote: true });
}

/** A table; a bar in a cell is escaped, a line break becomes a blank. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as it is. */
export function fence(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Links to sources as the page of rules tells them. */
export function sourceLinks(keys: readonly SourceKey[], page = ''): string {
  return keys.map((key) => `[${key}](${page}#${key})`).join(', ');
}

/** A source as a section of its own: what it says, and where. */
export function sourceSection(key: SourceKey): string {
  const { title, address, says } = SOURCES[key];
  return `### ${key}\n\n${says}\n\n${address === null ? title : `[${title}](${address})`}`;
}
