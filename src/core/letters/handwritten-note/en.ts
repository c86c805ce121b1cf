import type { Wordings } from '../kind.ts';

/** The wordings of the note by hand, part by part. */
export const en = {
  thanks: {
    both: [
      'An email is quickly written, so I wanted to thank you once more by hand for {for} {when}.',
      'I did not want to leave it at an email: thank you, on paper as well, for {seeing} {when}.',
      'A few words in ink, because I meant what I wrote: thank you for the time you took {when}.',
      'You took real time for me {when}, and that deserves a proper card. Thank you.',
      'This card brings you my thanks for {day}, this time without a screen in between.',
      'Some thanks belong on paper, and mine to you for {day} are among them.',
      'Please take these lines as a second, slower thank-you for {day}.',
      'My thanks for {day} should not end in your inbox alone, so here they are again by hand.',
    ],
  },
  thanksWithout: {
    both: [
      'An email is quickly written, so I wanted to thank you once more by hand for your time.',
      'You took real time for me, and that deserves a proper card. Thank you.',
      'Please take these lines as a second, slower thank-you.',
    ],
  },
  topic: {
    both: [
      'I have thought again about {topic}, and I see it a little more clearly than I did at the table.',
      'I still remember how we came to speak about {topic}.',
      'If I had to name one thing that I took home with me, it would be what was said about {topic}.',
      'It is the part about {topic} that has stayed in my ear.',
      'The minutes about {topic} were the ones I would not have missed.',
      'I hope that there will be another chance to talk about {topic}.',
    ],
  },
  otherTopic: {
    both: [
      'I have not forgotten that {said}.',
      'It made an impression on me that {said}.',
      'I often think of what you told me: that {said}.',
      'I was happy to be shown {shown}.',
      'It was kind of you to show me {shown}.',
      'What I see before me when I think of that day is {shown}.',
      'It was a good idea to ask me to {tasked}.',
      'I would still do it much the same way if you asked me again to {tasked}.',
      'And I have not forgotten {quoted}.',
      'There is {quoted}, too, which I have kept in mind.',
    ],
  },
  wish: {
    both: [
      'Whatever comes of it, I am glad that we spoke.',
      'I wish you and everyone at {company} a good week.',
      'However things turn out, I will remember it gladly.',
      'With every good wish to you and to the people at {company}.',
      'I wish you well with the choice that lies before you.',
      'It would be a pleasure to meet again.',
      'May the right person for it be found soon, whoever that is.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
