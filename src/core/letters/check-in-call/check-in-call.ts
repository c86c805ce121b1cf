import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The script for the call that asks again. */
export const checkInCall: LetterKind = {
  id: 'check-in-call',
  rule: 'check-in',
  channels: ['phone'],
  per: 'application',
  to: 'everyone',
  name: 'check-in call',
  sentence: 'What to say on the call that asks again, and on the voicemail.',
  sources: ['georgetown', 'careernetwork'],
  limit: { least: 35, most: 180, unit: 'words' },
  frame: 'none',
  wants: [],
  subject: null,
  parts: [
    { id: 'opening', groups: [en.opening, en.openingWithout], opens: true },
    { id: 'ask', groups: [en.ask], opens: true },
    { id: 'voicemail', groups: [en.voicemail, en.voicemailWithout, en.voicemailBare], opens: true },
  ],
};
