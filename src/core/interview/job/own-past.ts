import { smallPattern } from '../../text/small-pattern.ts';
import { splitSentences } from '../body/sentences.ts';

const OWN_PAST = smallPattern(
  "(?:^|[^\\p{L}])(?:i (?:come|came|moved) (?:here )?from|i used to|i (?:have |['’]ve )?left|i worked (?:at|for)|my (?:last|old|former|previous|current|present) (?:job|boss|employer|firm|company|place|post)|my (?:husband|wife|partner|brother|sister|mother|father|mum|dad|son|daughter|friend)) ",
);

/** Dictated text has no marks: a sentence of more words than this tells of everything. */
const MOST_WORDS = 30;

/** "I came from Bell Marine. My husband works at Gorse Hill Vets.": a text without what it tells of the writer's earlier work and of others' work. */
export function withoutOwnPast(text: string): string {
  return withoutSentences(text, (sentence) => OWN_PAST.test(sentence));
}

/** A text without its sentences of which something is so; a sentence that runs on and on stays. */
export function withoutSentences(text: string, isOut: (sentence: string) => boolean): string {
  const all = splitSentences(text);
  const left = all.filter((sentence) => sentence.text.split(' ').length > MOST_WORDS || !isOut(sentence.text));
  return left.length === all.length ? text : left.map((sentence) => sentence.text).join(' ');
}
