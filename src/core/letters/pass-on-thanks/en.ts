import type { Wordings } from '../kind.ts';

/** The wordings of the request to pass one’s thanks on to somebody who cannot be reached. */
export const en = {
  subject: { both: ['My thanks to {about}', 'Would you pass on my thanks?', 'Please thank {about} for me'] },
  ask: {
    both: [
      'I have no way of reaching {about}, who took time for me {when}. Would you pass on my thanks?',
      'Could you please say thank you to {about} for me? We spoke {when}, and I do not have an address.',
      'When you next see {about}, would you pass on my thanks for {for} {when}?',
      'I would have liked to thank {about} myself, and have found no address. Might I ask you to do it for me?',
      'Please tell {about} that I am grateful. I have found no way to say so myself.',
      'May I ask a small {favour|favor}? A word of thanks from me to {about} would mean a lot; I have no address for them.',
    ],
  },
  topic: {
    both: [
      'You might add that I am still thinking about {matter}.',
      'What I liked best was our conversation about {liked}.',
      'You could mention that I enjoyed talking about {liked}.',
      'Our exchange about {matter} is what I remember best.',
      'If you like, say that I often think of what we said about {matter}.',
      'Please say how much I enjoyed our talk about {liked}.',
    ],
  },
  thanks: {
    both: [
      'My thanks to you as well, for this and for everything else.',
      'Thank you for passing it on.',
      'And thank you for your own part in it.',
      'It is kind of you to do this.',
      'I am much obliged to you.',
      'Thanks in advance for your help.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
