import type { Wordings } from '../kind.ts';

/** The wordings of the word to somebody who will give a reference. */
export const en = {
  subject: {
    both: [
      'You may hear from {company}',
      'A call from {company} may come',
      'You may be asked about me – {role}',
      'You may be asked about me',
    ],
  },
  news: {
    both: [
      'I have had an interview at {company} for the position of {role}, and I have named you as somebody who can speak about my work. You may get a call or a message from them.',
      'Some news from me: {company} has interviewed me for a job as {role}. They may ask you about me before they decide, and I did not want it to come as a surprise.',
      'It may be that somebody from {company} calls you in the coming days. I have applied there as {role}, the first interview is behind me, and your name is on my list of references.',
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
      'What they asked about most was {topics}.',
      'To give you an idea of what matters to them, we spoke about {topics}.',
      'In the interview it was above all about {topics}, so that is what they may ask you, too.',
    ],
  },
  offer: {
    both: [
      'If it helps, I can send you the advertisement and a short list of what we worked on together.',
      'I am happy to send you the job description, or to tell you more on the phone.',
      'Tell me if you would like to see what I sent them, and I will send it on.',
    ],
  },
  thanks: {
    both: [
      'Thank you for standing up for me. I will tell you how it ends.',
      'If it does not suit you at present, please say so openly. Otherwise, many thanks; you will hear from me as soon as I know more.',
      'Thank you for letting me give your name. As soon as there is a result, you will hear it from me.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
