import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The question what comes next. */
export const askNextStep: LetterKind = {
  id: 'ask-next-step',
  rule: 'ask-next-step',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'next-step question',
  sentence: 'Asks what comes next and by when, where the notes do not say.',
  sources: ['indeed', 'brief'],
  limit: { least: 25, most: 120, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'ask', groups: [en.ask, en.askWithout], opens: true },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
