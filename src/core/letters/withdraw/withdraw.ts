import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The withdrawal from an application. */
export const withdraw: LetterKind = {
  id: 'withdraw',
  rule: 'withdraw',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'withdrawal',
  sentence: 'Steps back from an application, with thanks.',
  sources: ['purdue', 'brief'],
  limit: { least: 35, most: 140, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'news', groups: [en.news, en.newsWithout], opens: true },
    { id: 'thanks', groups: [en.thanks], opens: true },
    { id: 'wish', groups: [en.wish], opens: true },
  ],
};
