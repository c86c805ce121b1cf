import type { Wordings } from '../kind.ts';

/** The wordings of the thanks for an offer, to those on the other side. */
export const en = {
  subject: {
    both: [
      'Thank you for the offer – {post}',
      '{post} at {company}: thank you',
      'Your offer, and my thanks',
      'My thanks to {company}',
      'The offer for the {role} role',
      'With thanks for your part in it',
    ],
  },
  thanks: {
    both: [
      'The offer for the {role} position has reached me. Thank you for your part in it.',
      'I was very happy to hear that {company} wants me for the {role} role. Thank you for having made that possible.',
      'Thank you for your confidence in me, and for the offer of the {role} role at {company}.',
      'I have just heard about the offer for the {role} job, and I know that you had a part in it. Thank you.',
      'It was good to learn that {company} is offering me the {role} job. I appreciate all you did.',
      'Now that my application for the {role} role has led to an offer, I wanted to say thank you.',
    ],
  },
  thanksWithout: {
    both: [
      'The offer has reached me, and I thank you for your part in it.',
      'I was very happy to hear that you would like to have me. Thank you for having made that possible.',
      'Thank you for your confidence in me, and for the offer.',
    ],
  },
  topic: {
    both: [
      'I have often come back in my mind to our conversation about {matter}.',
      'One reason I am so pleased is what you told me about {told}.',
    ],
  },
  next: {
    both: [
      'I will read everything through carefully now and give an answer within the time agreed.',
      'You will have my answer as soon as I have gone through the papers.',
      'I am going through the details at the moment and will reply in good time.',
      'I will take a little time to think it over properly, and then get back to you.',
      'I will be in touch about the formal side very soon.',
      'Once I have gone over everything, I will let you know.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
