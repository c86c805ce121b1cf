import type { Wordings } from '../kind.ts';

/** The wordings of the thanks to whoever opened the door, after the first talk and after the outcome. */
export const en = {
  subject: {
    both: [
      'Thank you for putting in a word for me',
      'News from {company}, thanks to you',
      'Thank you – {company}',
      'Thank you for the introduction',
    ],
  },
  outcome: {
    both: [
      'You opened the door at {company} for me, so you should hear how it went: {outcome}. Thank you again for what you did.',
      'There is a result from {company}: {outcome}. I wanted you to hear it from me, and to thank you for the introduction.',
      'I wanted you to know how it ended: {outcome}. Thank you for making the introduction in the first place.',
    ],
  },
  thanks: {
    both: [
      'Thank you for putting me in touch with {company}. I have now had an interview there for the {role} position.',
      'Your introduction worked: {company} has interviewed me for the {role} job. Thank you for putting in a word.',
      'I have now talked with {company} about the {role} role, and I wanted to thank you for the introduction.',
    ],
  },
  thanksWithout: {
    both: [
      'Thank you for putting me in touch with {company}. I have now had an interview there.',
      'Your introduction worked: I have had an interview. Thank you for putting in a word.',
    ],
  },
  report: {
    both: [
      'I spoke with {names}, and it was a good conversation.',
      'I talked with {names} and understand much better what they need.',
      'It was good to talk to {names} and to hear more about the work.',
    ],
  },
  close: {
    both: [
      'I hope that I can do the same for you one day.',
      'If there is anything that I can do for you in return, you have only to ask.',
      'I will let you know how it goes, and I am grateful for what you did.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
