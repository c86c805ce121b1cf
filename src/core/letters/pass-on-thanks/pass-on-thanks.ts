import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The request to pass one’s thanks on. */
export const passOnThanks: LetterKind = {
  id: 'pass-on-thanks',
  rule: 'find-contact',
  onlyAfterDays: 2,
  passesThanks: true,
  channels: [],
  per: 'talk',
  to: 'everyone',
  name: 'passing on thanks',
  sentence: 'Asks the host to pass thanks on to somebody who cannot be reached.',
  sources: ['lawrence'],
  limit: { least: 25, most: 120, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'ask', groups: [en.ask], opens: true },
    { id: 'topic', groups: [en.topic], optional: true },
    { id: 'thanks', groups: [en.thanks], opens: true },
  ],
};
