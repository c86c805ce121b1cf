import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The email to the recruiter or host who arranged the talk without holding it. */
export const recruiterThanks: LetterKind = {
  id: 'recruiter-thanks',
  rule: 'recruiter-thanks',
  channels: [],
  per: 'talk',
  to: 'others',
  name: 'recruiter thanks',
  sentence: 'Thanks the recruiter or host for arranging the talk, and says that it took place.',
  sources: ['princeton', 'washu', 'brief'],
  limit: { least: 45, most: 200, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'thanks', groups: [en.thanks, en.thanksWithout], opens: true },
    { id: 'topic', groups: [en.topic], opens: true, optional: true },
    { id: 'report', groups: [en.report], opens: { unless: ['topic'] } },
    { id: 'next', groups: [en.next], opens: true, optional: true },
    { id: 'close', groups: [en.close], opens: { unless: ['next'] } },
  ],
};
