/** A property as YAML lines for a new note: a text on one line, a list with one line an item, and nothing behind the colon where it is empty. */
export function yamlLines(key: string, value: string | readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value === '' ? `${key}:` : `${key}: ${yamlScalar(value)}`];
  return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.map((item) => `  - ${yamlScalar(item)}`)];
}

/** A text as a YAML scalar that every parser reads back as that text (a day or a local time stays plain, so that Obsidian shows a date). */
export function yamlScalar(text: string): string {
  const isPlain = DAY.test(text) || (PLAIN.test(text) && !RESERVED.test(text));
  return isPlain ? text : JSON.stringify(text);
}

const DAY = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .,’()/+@-]*[\p{L}\p{M}\p{N}.,’)/+@])?$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
