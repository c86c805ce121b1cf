import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The sign of life after some months. */
export const keepInTouch: LetterKind = {
  id: 'keep-in-touch',
  rule: 'keep-in-touch',
  channels: [],
  per: 'application',
  to: 'everyone',
  name: 'keeping in touch',
  sentence: 'A sign of life some months after a rejection.',
  sources: ['turing', 'brief'],
  limit: { least: 35, most: 140, unit: 'words' },
  frame: 'letter',
  wants: [],
  subject: en.subject,
  parts: [
    { id: 'hello', groups: [en.hello, en.helloWithout], opens: true },
    { id: 'topic', groups: [en.topic], optional: true },
    { id: 'close', groups: [en.close], opens: true },
  ],
};
