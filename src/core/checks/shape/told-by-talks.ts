import type { Interview } from '../../interview/model.ts';

const told = new WeakMap<readonly Interview[], string>();

/** All that talks tell, as one text without line breaks. Of the same list it is made once, since each letter of a panel is held against it. */
export function toldByTalks(talks: readonly Interview[]): string {
  const text = told.get(talks) ?? JSON.stringify(talks).replaceAll('\\n', ' ');
  told.set(talks, text);
  return text;
}
