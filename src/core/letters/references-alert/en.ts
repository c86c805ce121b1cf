import type { Wordings } from '../kind.ts';

/** The wordings of the word to somebody who will give a reference. */
export const en = {
  subject: {
    both: [
      'You may hear from {company}',
      '{company} may call you',
      'You may be asked about me – {post}',
      'You may be asked about me',
    ],
  },
  news: {
    both: [
      'I have had an interview at {company} for the position of {post}, and I have named you as somebody who can speak about my work. You may get a call or a message from them.',
      'Some news from me: {company} has interviewed me for a job as {aRole}. They may ask you about me before they decide, and I did not want it to come as a surprise.',
      'Somebody from {company} may call you in the coming days. I have applied there for the position of {role} and have had an interview, and you are on my list of references.',
    ],
  },
  newsWithout: {
    both: [
      'I have had an interview at {company}, and I have named you as somebody who can speak about my work. You may get a call or a message from them.',
      'I have had an interview, and I have named you as somebody who can speak about my work. You may get a call or a message about it.',
    ],
  },
  topic: {
    both: [
      'What we talked about most was {topics}.',
      'To give you an idea of what matters to them, we spoke about {topics}.',
      'We spoke mostly about {topics}, so they may ask you about that, too.',
    ],
  },
  offer: {
    both: [
      'If it helps, I can send you the job advert and a short list of what we worked on together.',
      'I am happy to send you the job description, or to tell you more on the phone.',
      'If you would like to see what I sent them, I will pass it on.',
    ],
  },
  thanks: {
    both: [
      'Thank you for speaking up for me. I will let you know how it turns out.',
      'If this is a bad time for it, please just say so. Otherwise many thanks, and I will tell you how it goes.',
      'Thank you for letting me give your name. As soon as there is a result, you will hear it from me.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
