import type { Wordings } from '../kind.ts';

/** The wordings of the note by hand, part by part. */
export const en = {
  thanks: {
    both: [
      'An email is quickly written; I wanted to say thank you properly, by hand, for {for} {when}.',
      'This is a proper thank-you, on paper, for {seeing} {when} and for the time you gave me.',
      'Some thanks deserve a card, so here is mine: thank you once more for your kindness {when}.',
      'I am writing this by hand because I mean it: thank you for all the time you had for me {when}.',
      'Just a few lines by hand, to say how much I appreciated your time {when}.',
      'With this card I would like to thank you once more, and properly, for {for} {when}.',
    ],
  },
  topic: {
    both: [
      'I have gone on thinking about {matter} since we spoke.',
      'I remember well what you said about {told}.',
      'I have been thinking about your question about {asked}.',
      'Your question about {asked} made me think.',
      'I would have liked to talk for longer about {liked}.',
      'If there is one thing I will remember, it is our conversation about {matter}.',
      'I hope there will be another chance to talk about {liked}.',
      'I still remember how we got talking about {matter}.',
    ],
  },
  otherTopic: {
    both: [
      'It has stayed in my mind that {said}.',
      'I will not forget that I was shown {shown}.',
      'It was a good idea to ask me to {tasked}.',
      'I was proud to be allowed to {let}.',
      'I still think of our conversation about {quoted}.',
      'You made me curious to know more about {quoted}.',
      'It was kind of you to take me through {practical}.',
    ],
  },
  /** Where no topic can be named. */
  regard: {
    both: [
      'I enjoyed talking with you, and I have thought about it since.',
      'I liked hearing about the work from you, and I remember it well.',
      'I have a much better idea of the work now than I had before.',
      'I still like to think back to it, and to what I learned.',
      'I came away with plenty to think about, and in good spirits.',
      'What you told me about the work has stayed with me since then.',
    ],
  },
  wish: {
    both: [
      'I am glad that we spoke, and I thank you once more.',
      'With all good wishes to you and everyone at {company}.',
      'I hope to hear from you again, and until then I send you my best wishes.',
      'I will remember it gladly, and I wish you well.',
      'I wish you and the team all the best, and I hope that our paths will cross again.',
      'I hope that we will meet again, and I thank you once more for your kindness.',
      'I wish you well, and I thank you for your time and your interest.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
