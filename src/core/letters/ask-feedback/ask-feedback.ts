import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The one question after a rejection. */
export const askFeedback: LetterKind = {
  id: 'ask-feedback',
  rule: 'ask-feedback',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'feedback request',
  sentence: 'Asks, some time after a rejection, what would have made the difference; once, and without arguing.',
  sources: ['turing'],
  limit: { least: 30, most: 120, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'accept', groups: [en.accept, en.acceptWithout], opens: true },
    { id: 'ask', groups: [en.ask], opens: true },
    { id: 'close', groups: [en.close] },
  ],
};
