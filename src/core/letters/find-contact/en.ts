import type { Wordings } from '../kind.ts';

/** The wordings of the contact request, part by part; the person is named once. */
export const en = {
  subject: {
    both: [
      'How can I reach {about}?',
      'Your {yours}',
      'A small request about {about}',
      'Reaching {about}',
      'A small request',
    ],
  },
  ask: {
    both: [
      'I would like to thank {about} for {for} {when}, but their {lacking} is missing from my notes. Could you send it to me?',
      'Could you help me with one small thing? I want to write a few lines of thanks to {about} after {day}, and all I am missing is their {lacking}.',
      'One small {favour|favor}, if I may: could you tell me which {lacking} I should use for {about}? I would like to say thank you properly.',
      '{about} was kind enough to {see} {when}. Could you let me have their {lacking}, so that I can say thank you?',
    ],
    formal: ['I would like to write to {about} with my thanks for {day}. May I ask you for their {lacking}?'],
    relaxed: ['Quick question: do you have the {lacking} of {about}? I’d like to send a thank-you for {day}.'],
  },
  /** A number to call somebody else at: nobody is thanked here. */
  askNumber: {
    both: [
      'I would like to call {about} about the {role} role, but I do not have the {number}. Do you know it?',
      'Could you let me have a {number} for {about}? I would like to ask how things stand with the {role} role.',
      'Which {number} is best for {about}? I have a question about where things stand.',
    ],
  },
  /** How the reader can be reached. */
  askReader: {
    both: [
      'May I ask you for a {yours}? I would like to ring you about the {role} role.',
      'Could you let me have a {yours} for you? There is something about the {role} role that I would like to ask.',
      'Which {yours} is best if I want to ring you about my application?',
    ],
  },
  otherwise: {
    both: [
      'If you would rather not share it, please just pass on my thanks.',
      'If that is not possible, I would be grateful if you could pass on my thanks.',
      'If you prefer, I can send the note to you, and you could hand it on.',
      'I quite understand if you cannot give it out; in that case, please say thank you from me.',
    ],
  },
  thanks: {
    both: [
      'Thank you for this, and for all your help so far.',
      'Many thanks for your help.',
      'Thank you for your trouble.',
      'Thanks for everything you have arranged so far.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
