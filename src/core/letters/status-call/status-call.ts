import type { LetterKind } from '../kind.ts';
import { en } from './en.ts';

/** The script for the call about how things stand. */
export const statusCall: LetterKind = {
  id: 'status-call',
  rule: 'status-call',
  channels: ['phone'],
  per: 'application',
  to: 'everyone',
  name: 'status call',
  sentence: 'What to say on the call about how things stand, and on the voicemail.',
  sources: ['georgetown', 'jobgoround', 'indeed'],
  limit: { least: 45, most: 220, unit: 'words' },
  frame: 'none',
  wants: [],
  subject: null,
  parts: [
    { id: 'opening', groups: [en.opening, en.openingWithout], opens: true },
    { id: 'ask', groups: [en.ask], opens: true },
    { id: 'topic', groups: [en.topic], opens: true, optional: true },
    { id: 'end', groups: [en.end], opens: true },
    { id: 'voicemail', groups: [en.voicemail, en.voicemailWithout, en.voicemailBare], opens: true },
  ],
};
