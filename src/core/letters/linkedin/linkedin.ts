import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The invitation on LinkedIn. */
export const linkedin: LetterKind = {
  id: 'linkedin',
  rule: 'linkedin',
  channels: [],
  per: 'talk',
  to: 'everyone',
  name: 'LinkedIn invitation',
  sentence: 'An invitation on LinkedIn of 200 characters at most.',
  sources: ['elliottscott', 'brief'],
  limit: { least: 40, most: 200, unit: 'characters' },
  frame: 'none',
  wants: [],
  subject: null,
  parts: [{ id: 'invitation', groups: [en.invitation, en.short], opens: true }],
};
