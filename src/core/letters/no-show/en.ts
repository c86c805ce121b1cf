import type { Wordings } from '../kind.ts';

/** The wordings of the friendly line after a talk to which the other side did not come. */
export const en = {
  subject: {
    both: [
      'Our talk {when} – shall we find another time?',
      '{role} interview: a new time?',
      'Shall we find another time?',
    ],
  },
  line: {
    both: [
      'We had planned to speak {when} about the {role} role, and it seems that we missed each other. These things happen. Shall we find another time?',
      'I was ready for our talk {when} about the {role} job, but we missed each other. I hope that all is well with you. Would another day suit you better?',
      'It looks as if something got in the way of our talk {when}. No harm done; I would be glad of a new time for it.',
    ],
  },
  offer: {
    both: [
      'I can arrange things so that almost any day of the coming week works.',
      'Name a time that is easy for you, and I will make it work.',
      'You can also just call me when you have a moment: {phone}.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
