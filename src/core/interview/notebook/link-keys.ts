import { foldText } from '../../text/fold.ts';
import { baseName } from '../people/name-links.ts';

const LINK = /\[\[([^[\]|#]{1,300})|\]\(<?([^()<>]{1,500}\.md)>?\)/g;
const PLAIN = /^[ -~]*$/;

/** What the file of a path and a link to it have in common: the folded name of the file. */
export function linkKey(path: string): string {
  const name = baseName(path);
  return PLAIN.test(name) ? name.toLowerCase() : foldText(name);
}

/** The keys of all notes that a text links to, the properties included. */
export function linkKeysIn(text: string): readonly string[] {
  return [...text.matchAll(LINK)].map(([, wiki, address]) => linkKey(wiki ?? decoded(address ?? '')));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
