import type { Wordings } from '../kind.ts';

/** The wordings of the thanks for an offer, to those on the other side. */
export const en = {
  subject: {
    both: [
      'Thank you for the offer – {role}',
      '{role} at {company}: thank you',
      'Your offer, and my thanks',
      'Thank you, {company}',
      'The offer for the {role} role',
      'With thanks for your part in it',
    ],
  },
  thanks: {
    both: [
      'The offer for the {role} position has reached me. Thank you for your part in it.',
      'I was very happy to hear that {company} wants me for the {role} role. Thank you for having made that possible.',
      'Thank you for the confidence that speaks from your offer of the {role} role at {company}.',
      'Good news came to me about the {role} job, and I know that it has something to do with you. Thank you.',
      'What a good message to get: an offer as {role} from {company}. I thank you for your say in the decision.',
      'My thanks to you for the way in which you looked at my application as {role}, now that it has led to an offer.',
      'An offer from {company} lies before me, and before I do anything else I want to thank you.',
    ],
  },
  thanksWithout: {
    both: [
      'The offer has reached me, and I thank you for your part in it.',
      'I was very happy to hear that you would like to have me. Thank you for having made that possible.',
      'Thank you for the confidence that speaks from your offer.',
    ],
  },
  topic: {
    both: [
      'I would enjoy going further into what we said about {topic}.',
      'Your question about {asked} told me early on that I would like to work with you.',
      'What you told me about {told} is one of the reasons why I am so pleased.',
      'It was when you showed me {shown} that I began to hope for it.',
      'I thought of it at once that {said}; it is one of the things I would like to help with.',
      'If I may begin where we left off, then with what was said about {topic}.',
      'I remember well that you asked me to {tasked}. I am glad that you did.',
      'I have {quoted} in mind already.',
    ],
  },
  next: {
    both: [
      'I will read everything through carefully now and give an answer within the time agreed.',
      'You will have my answer as soon as I have gone through the papers.',
      'I am going through the details at the moment and will reply in good time.',
      'Please give me the days agreed to think it over properly; then you will hear from me.',
      'I will be in touch about the formal side very soon.',
      'As soon as I have looked at everything in peace, I will let you know.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
