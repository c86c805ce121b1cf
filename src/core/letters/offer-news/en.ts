import type { Wordings } from '../kind.ts';

/** The wordings of the news of an offer to those who helped: references and whoever opened the door. */
export const en = {
  subject: { both: ['An offer, thanks to you', 'Good news from {company}', 'I have an offer'] },
  news: {
    both: [
      'I have good news: {company} has offered me the position of {post}.',
      'You should be among the first to know that I have an offer from {company}, as {aRole}.',
      'It has worked out. {company} would like to have me as {aRole}.',
    ],
  },
  newsWithout: {
    both: [
      'I have good news: there is an offer.',
      'You should be among the first to know that I have an offer from {company}.',
    ],
  },
  thanks: {
    both: [
      'Your good word helped, and I am grateful for it.',
      'Thank you for putting in a good word for me.',
      'I could not have done it without your support. Thank you.',
    ],
  },
  close: {
    both: [
      'I have not given my answer yet and am still going through the details. I will tell you what becomes of it.',
      'As soon as everything is settled, I will write again, and perhaps we can meet for a coffee.',
      'If I can ever do the same for you, tell me.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
