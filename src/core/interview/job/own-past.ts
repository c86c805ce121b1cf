import { splitSentences } from '../body/sentences.ts';

const OWN_PAST =
  /(?:^|[^\p{L}])(?:i (?:come|came|moved) (?:here )?from|i used to|i (?:have |['’]ve )?left|i worked (?:at|for)|my (?:last|old|former|previous|current|present) (?:job|boss|employer|firm|company|place|post)|my (?:husband|wife|partner|brother|sister|mother|father|mum|dad|son|daughter|friend)) /iu;

/** "I came from Bell Marine. My husband works at Gorse Hill Vets.": a text without what it tells of the writer's earlier work and of others' work. */
export function withoutOwnPast(text: string): string {
  if (!OWN_PAST.test(text)) return text;
  const left = splitSentences(text).filter((sentence) => !OWN_PAST.test(sentence.text));
  return left.map((sentence) => sentence.text).join(' ');
}
