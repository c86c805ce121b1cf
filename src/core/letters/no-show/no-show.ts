import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The line after a talk to which they did not come. */
export const noShow: LetterKind = {
  id: 'no-show',
  rule: 'no-show',
  channels: [],
  per: 'talk',
  to: 'everyone',
  name: 'missed talk',
  sentence: 'One friendly line after a talk to which the other side did not come.',
  sources: ['brief'],
  limit: { least: 20, most: 100, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'line', groups: [en.line], opens: true },
    { id: 'offer', groups: [en.offer] },
  ],
};
