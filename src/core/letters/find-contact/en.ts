import type { Wordings } from '../kind.ts';

/** The wordings of the contact request, part by part. */
export const en = {
  subject: {
    both: [
      'A small request: {about}’s {lacking}',
      'How to reach {about}',
      'Could you help me to reach {about}?',
      'A small request',
    ],
  },

  ask: {
    both: [
      'I would like to thank {about} for {for} {when}, but I do not have {about}’s {lacking}. Could you send it to me?',
      'May I ask you for a small favour? I want to write a few lines of thanks to {about}, with whom I spoke {when}, and the {lacking} is missing from my notes.',
      'Could you help me with one thing? {about} took the time to {see} {when}, and I have no {lacking} to which I could send my thanks.',
      'There is one person from {day} whom I cannot thank properly: I have no {lacking} for {about}. Would you let me have it?',
      'I am writing my thanks for {day}, and for {about} the {lacking} is the one thing I lack. Could you tell me what it is?',
    ],
    formal: ['I should like to thank {about} for {for} {when}. May I ask whether you could let me have the {lacking}?'],
    relaxed: ['Quick question: could you send me {about}’s {lacking}? I’d like to say thank you for {for} {when}.'],
  },

  askWithout: {
    both: [
      'I would like to thank {about} for the conversation, but I do not have the {lacking}. Could you send it to me?',
      'Could you help me with one thing? I would like to write to {about}, and the {lacking} is missing from my notes.',
    ],
  },

  otherwise: {
    both: [
      'If you would rather not pass it on, I would be glad if you gave {about} my thanks in my place.',
      'Should that not be possible, please just say thank you to {about} from me.',
      'If that is against the rules of the house, I could also send you a short note to hand on.',
      'I would also be happy to send the lines to you, for you to hand on.',
    ],
  },

  thanks: {
    both: [
      'Thank you for your help, with this and with everything so far.',
      'Thank you, also for all that you have arranged for the {role} interview.',
      'Many thanks for your trouble.',
      'Thank you in advance, and thank you for looking after everything around the interview.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
