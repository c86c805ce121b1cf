import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The note by hand to everyone who held the talk. */
export const handwrittenNote: LetterKind = {
  id: 'handwritten-note',
  rule: 'handwritten-note',
  channels: [],
  per: 'talk',
  to: 'interviewers',
  name: 'handwritten note',
  sentence: 'A short note by hand, in other words than the email.',
  sources: ['lawrence', 'georgetown'],
  limit: { least: 40, most: 80, unit: 'words' },
  frame: 'letter',
  wants: ['topic'],
  subject: null,
  parts: [
    { id: 'thanks', groups: [en.thanks], opens: true },
    { id: 'topic', groups: [en.topic, en.otherTopic], opens: true, optional: true },
    { id: 'regard', groups: [en.regard], opens: true, optional: true, unless: ['topic'] },
    { id: 'wish', groups: [en.wish], opens: true },
  ],
};
