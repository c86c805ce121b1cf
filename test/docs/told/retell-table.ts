import { keyNames } from '../../../src/core/interview/words/keys.ts';
import { table } from '../pages/page.ts';
import { readForm } from './read-forms.ts';

const READ = 'is read as';
const NAMES = 'Names that are known';
const SHOWN = 6;

/**
 * A table of the guide as it should be:
 *
 * - `| In the property `date` | is read as |`: each form in the first column, and how it is read in the second;
 * - `| Meaning | Names that are known |`: the first names of each meaning that a property can have.
 *
 * Any other table stays as it is.
 */
export function retoldTable(text: string): string {
  const rows = text.trimEnd().split('\n').map(cellsOf);
  const [first = '', second = ''] = rows[0] ?? [];
  const key = /`([^`]+)`/.exec(first)?.[1];
  if (second === READ && key !== undefined) return `${table([first, second], rows.slice(2).map(readRow(key)))}\n`;
  return second.startsWith(NAMES) ? `${table([first, second], namesOfKeys())}\n` : text;
}

const readRow =
  (key: string) =>
  ([form = '']: readonly string[]): readonly string[] => [form, readForm(key, form.replaceAll('`', ''))];

function namesOfKeys(): readonly (readonly string[])[] {
  return Object.entries(keyNames).map(([meaning, names]) => {
    const more = names.length - SHOWN;
    const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
    return [meaning, [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ')];
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
