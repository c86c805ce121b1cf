import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The news of an offer to those who helped. */
export const offerNews: LetterKind = {
  id: 'offer-news',
  rule: 'offer-thanks',
  channels: [],
  per: 'application',
  to: 'others',
  parties: ['referrer', 'reference'],
  name: 'offer news',
  sentence: 'Tells those who helped that there is an offer, with thanks.',
  sources: ['lasalle', 'syracuse'],
  limit: { least: 30, most: 130, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'news', groups: [en.news, en.newsWithout], opens: true },
    { id: 'thanks', groups: [en.thanks] },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
