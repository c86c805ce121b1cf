import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The word to a reference. */
export const referencesAlert: LetterKind = {
  id: 'references-alert',
  rule: 'references-alert',
  channels: [],
  per: 'application',
  to: 'others',
  name: 'reference alert',
  sentence: 'Tells a reference that they may be asked, about which job, and what matters there.',
  sources: ['syracuse', 'lasalle'],
  limit: { least: 40, most: 180, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'news', groups: [en.news, en.newsWithout], opens: true },
    { id: 'topic', groups: [en.topic], opens: true, optional: true },
    { id: 'offer', groups: [en.offer], opens: { unless: ['topic'] } },
    { id: 'thanks', groups: [en.thanks], opens: true },
  ],
};
