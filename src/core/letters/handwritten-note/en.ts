import type { Wordings } from '../kind.ts';

/** The wordings of the note by hand, part by part. */
export const en = {
  thanks: {
    both: [
      'I have already sent you an email, but I wanted to say thank you properly, by hand, for {for} {when}.',
      'This is a proper thank-you, on paper, for {seeing} {when}.',
      'Some thanks deserve a card. Thank you again for your time {when}.',
      'You gave me a good deal of your time {when}, and a card is the least I can send you. Thank you.',
      'Emails soon sink in an inbox, so here is my thank-you for {day} in writing.',
      'I am writing this by hand because I mean it: thank you for all your time {when}.',
      'Just a few lines to say how much I appreciated your time {when}.',
      'With this card I would like to thank you once more for {for} {when}.',
    ],
  },
  thanksWithout: {
    both: [
      'I have already sent you an email, but I wanted to say thank you properly, by hand.',
      'Some thanks deserve a card. Thank you again for your time.',
      'Just a few lines to say how much I appreciated your time.',
    ],
  },
  topic: {
    both: [
      'I am still thinking about {matter}.',
      'I have not forgotten what you said about {told}.',
      'I often come back in my mind to your question about {asked}.',
      'You made me think with your question about {asked}.',
      'I would have liked to hear even more about {matter}.',
      'You made me curious to know more about {matter}.',
      'If there is one thing I will remember, it is our conversation about {matter}.',
      'I hope there will be another chance to talk about {matter}.',
      'I still remember how we got talking about {matter}.',
    ],
  },
  otherTopic: {
    both: [
      'I have not forgotten that {said}.',
      'I often think of what you told me, that {said}.',
      'I was happy to be shown {shown}.',
      'You took the trouble to show me {shown}.',
      'I will not forget seeing {shown}.',
      'It was a good idea to ask me to {tasked}.',
      'You gave me something to think about when you asked me to {tasked}.',
      'I was proud to be allowed to {let}.',
      'It was generous of you to let me {let}.',
      'I still think of our conversation about {quoted}.',
      'You made me curious about {quoted}.',
    ],
  },
  wish: {
    both: [
      'Whatever you decide, I am glad we met.',
      'With all good wishes to you and everyone at {company}.',
      'I would be glad to see you again.',
      'However it turns out, I will remember it gladly.',
      'I wish you and the team all the best.',
      'I hope we will meet again.',
      'Whatever happens next, I wish you well.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
