import { foldText } from '../../text/fold.ts';
import type { PeopleFinder } from '../people/find-people.ts';
import { isGivenName, wordsOf } from '../people/name-words.ts';
import { pronouns } from '../words/speech.ts';
import { type Entry, entryOf } from './entries.ts';
import { isElse, type OwnedLine } from './owned-lines.ts';
import { isSpeech } from './topic-words.ts';

const PRONOUNS = new Set(pronouns);

/** "Petra: forklift licence. Hamid - pallets": what a sentence inside a line says in front of whose name it begins with, where that is another; or null. */
export function entryOfElse(text: string, owned: OwnedLine, finder: PeopleFinder): Entry | null {
  const entry = owned.owners.length === 0 ? null : entryOf(text, finder);
  const isOfElse = entry !== null && entry.rest !== '' && entry.people.some((person) => isElse(person, owned));
  return isOfElse ? entry : null;
}

/** "Ana told me about the vats", where there are two Anas, or none is known: somebody tells it, and it is not known who. */
export function beginsWithUnclear(text: string, finder: PeopleFinder): boolean {
  const [first = '', ...rest] = wordsOf(text.replace(/^(?:then|later|and|dann|puis|luego|poi|toen) /iu, ''));
  if (!/^\p{Lu}/u.test(first) || PRONOUNS.has(foldText(first)) || !isSpeech(rest.slice(0, 8).join(' '))) return false;
  return finder.mentions(first).length === 0 && (isGivenName(first) || finder.mayName(first));
}
