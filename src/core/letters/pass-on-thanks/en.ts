import type { Wordings } from '../kind.ts';

/** The wordings of the request to pass one’s thanks on to somebody who cannot be reached. */
export const en = {
  subject: { both: ['My thanks to {about}', 'Would you pass on my thanks?', 'Please thank {about} for me'] },
  ask: {
    both: [
      'I have no way of reaching {about}, who took time for me {when}. Would you pass on my thanks?',
      'Could you please say thank you to {about} for me? We spoke {when}, and I do not have an address.',
      'When you next see {about}, would you pass on my thanks for {for} {when}?',
    ],
  },
  askWithout: { both: ['I have no way of reaching {about}. Would you please pass on my thanks for the conversation?'] },
  topic: {
    both: [
      'You might add that I am still thinking about {matter}.',
      'What I liked best was our conversation about {matter}.',
      'You could mention that I enjoyed talking about {matter}.',
    ],
  },
  thanks: {
    both: [
      'My thanks to you as well, for this and for everything else.',
      'Thank you for passing it on.',
      'And thank you for your own part in it.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
