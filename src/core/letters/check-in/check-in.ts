import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The email that asks again. */
export const checkIn: LetterKind = {
  id: 'check-in',
  rule: 'check-in',
  channels: ['email', 'post', 'linkedin', 'self'],
  per: 'application',
  to: 'everyone',
  name: 'check-in email',
  sentence: 'Asks again by email whether there is news.',
  sources: ['georgetown', 'careernetwork', 'brief'],
  limit: { least: 20, most: 120, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'ask', groups: [en.ask, en.askWithout], opens: true },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
