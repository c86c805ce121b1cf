import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The thanks for an offer. */
export const offerThanks: LetterKind = {
  id: 'offer-thanks',
  rule: 'offer-thanks',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'offer thanks',
  sentence: 'Thanks those on the other side for an offer, without accepting it yet.',
  sources: ['purdue', 'brief'],
  limit: { least: 35, most: 150, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'thanks', groups: [en.thanks, en.thanksWithout], opens: true },
    { id: 'topic', groups: [en.topic], optional: true },
    { id: 'next', groups: [en.next], opens: true },
  ],
};
