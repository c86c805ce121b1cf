import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The posted letter about what one would bring. */
export const strengthsLetter: LetterKind = {
  id: 'strengths-letter',
  rule: 'strengths-letter',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'strengths letter',
  sentence: 'A posted letter of one page about what you would bring, in other words than the email.',
  sources: ['georgetown', 'brief'],
  limit: { least: 60, most: 300, unit: 'words' },
  frame: 'letter',
  wants: ['claim'],
  subject: null,
  parts: [
    { id: 'reason', groups: [en.reason, en.reasonWithout], opens: true },
    { id: 'topic', groups: [en.topic], opens: true, optional: true },
    { id: 'claim', groups: [en.claim], optional: true },
    { id: 'more', groups: [en.more], optional: true },
    { id: 'rest', groups: [en.rest], opens: true },
    { id: 'thanks', groups: [en.thanks], opens: true },
  ],
};
