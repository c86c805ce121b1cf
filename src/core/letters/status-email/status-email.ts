import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The email in place of that call. */
export const statusEmail: LetterKind = {
  id: 'status-email',
  rule: 'status-call',
  channels: ['email'],
  per: 'application',
  to: 'everyone',
  name: 'status email',
  sentence: 'Asks by email how things stand, where calls are not wanted.',
  sources: ['georgetown', 'indeed'],
  limit: { least: 35, most: 150, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'ask', groups: [en.ask, en.askWithout], opens: true },
    { id: 'topic', groups: [en.topic], optional: true },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
