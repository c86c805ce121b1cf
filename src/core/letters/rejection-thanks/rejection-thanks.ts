import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The answer to a rejection. */
export const rejectionThanks: LetterKind = {
  id: 'rejection-thanks',
  rule: 'rejection-thanks',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'rejection thanks',
  sentence: 'Answers a rejection calmly, with thanks, and leaves the door open.',
  sources: ['turing', 'purdue'],
  limit: { least: 40, most: 150, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'thanks', groups: [en.thanks, en.thanksWithout], opens: true },
    { id: 'topic', groups: [en.topic], optional: true },
    { id: 'door', groups: [en.door], opens: true },
    { id: 'wish', groups: [en.wish] },
  ],
};
