import type { Wordings } from '../kind.ts';

/** The wordings of the word that one steps back from an application. */
export const en = {
  subject: {
    both: [
      'Withdrawing my application – {post}',
      'My application as {role}',
      'My application at {company}',
      'Withdrawing my application',
    ],
  },
  news: {
    both: [
      'I have accepted another position and would like to withdraw my application as {role} at {company}. I wanted you to know without delay.',
      'Please take my name off the list for the {role} position: I have decided in {favour|favor} of another offer.',
      'I would like to withdraw my application for the {role} role at {company}, since I have said yes to another job.',
      'I have taken another job, so I would like to withdraw from the selection process for the {role} post.',
    ],
  },
  newsWithout: {
    both: [
      'I have accepted another position and would like to withdraw my application. I wanted you to know without delay.',
    ],
  },
  thanks: {
    both: [
      'Thank you for the time that you gave me; the decision was not an easy one.',
      'It was not for lack of interest, and I thank you for the attention you gave to my application.',
      'You were considerate throughout, and I thank you for that.',
      'I am grateful for what I got to see of your work.',
    ],
  },
  wish: {
    both: [
      'I hope that you soon find the right person for it, and that we meet again.',
      'I wish you and everyone at {company} all the best.',
      'It would be nice if our paths crossed again one day.',
      'I wish you well with the rest of the search.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
