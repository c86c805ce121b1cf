import type { Topic } from '../../interview/model.ts';
import type { SaidTopic } from '../topic/said-topic.ts';
import { TROUBLE } from '../words/trouble.ts';
import type { Facts } from './known-facts.ts';

/** A topic of a person with the way it is said back. */
export interface PersonTopic {
  readonly topic: Topic;
  readonly said: SaidTopic;
}

/** Whether a topic speaks of the writer. */
export const SPEAKS_OF_WRITER = /\b(?:I|me|my|myself)\b|^what to\b/;

/** Manners whose words fit after "about". */
export const FITS_ABOUT: ReadonlySet<string> = new Set(['asked', 'answered', 'told', 'talked']);

/** What was talked about, as it fits after "about": where it tells of trouble, nobody says that they liked it. */
export function matterFacts({ topic, said: { manner, words } }: PersonTopic): Facts {
  if (!FITS_ABOUT.has(manner)) return {};
  if (SPEAKS_OF_WRITER.test(words)) return { topic: words };
  return { topic: words, matter: words, ...(TROUBLE.test(topic.text) ? {} : { liked: words }) };
}

/** Whether a topic tells of trouble and is thanked for without joy; a question about it, or a saying, may please. */
export function isSober({ topic, said: { manner, saying } }: PersonTopic): boolean {
  return (manner === 'talked' || manner === 'told') && saying === undefined && TROUBLE.test(topic.text);
}
