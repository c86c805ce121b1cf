import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The thanks to whoever opened the door. */
export const referrerThanks: LetterKind = {
  id: 'referrer-thanks',
  rule: 'referrer-thanks',
  channels: [],
  per: 'application',
  to: 'others',
  name: 'referrer thanks',
  sentence: 'Thanks whoever opened the door, and tells them how it went.',
  sources: ['lasalle', 'brief'],
  limit: { least: 30, most: 150, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'outcome', groups: [en.outcome], opens: true, optional: true },
    { id: 'thanks', groups: [en.thanks, en.thanksWithout], opens: true, unless: ['outcome'] },
    { id: 'report', groups: [en.report], opens: true, optional: true, unless: ['outcome'] },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
