import type { Check } from './shape/check.ts';
import { placeOf } from './shape/place.ts';

/** Thirty seconds at an easy pace. */
const VOICEMAIL_WORDS = 75;
const INVITATION_CHARACTERS = 200;

/** An invitation fits into 200 characters, a voicemail into thirty seconds. */
export const spokenAndShort: Check = {
  id: 'spoken-and-short',
  sentence: 'A LinkedIn invitation has 200 characters at most, a voicemail lasts 30 seconds at most.',
  sources: ['elliottscott', 'brief'],
  find: ({ body }, { kind }) => {
    const size = Array.from(body).length;
    if (kind?.id === 'linkedin' && size > INVITATION_CHARACTERS) {
      return [
        {
          level: 'error',
          says: `The invitation has ${size} characters; LinkedIn takes ${INVITATION_CHARACTERS}`,
          at: null,
        },
      ];
    }
    const voicemail = body.split('\n\n').find((paragraph) => paragraph.startsWith('On the voicemail')) ?? '';
    const words = voicemail.split(/\s+/).length;
    if (words <= VOICEMAIL_WORDS) return [];
    return [
      {
        level: 'warning',
        says: `The voicemail has ${words} words, which is more than 30 seconds`,
        at: placeOf(body, voicemail),
      },
    ];
  },
};
