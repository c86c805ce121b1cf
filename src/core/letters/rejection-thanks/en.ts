import type { Wordings } from '../kind.ts';

/** The wordings of the answer to a rejection: calm, brief, the door left open. */
export const en = {
  subject: {
    both: [
      'Thank you for letting me know – {post}',
      'Your decision about the {role} role',
      '{post} at {company}: thank you all the same',
      'Thank you – {role} at {company}',
      'Thank you for considering me – {post}',
      'After your decision – {post}',
      'Thank you for your time – {post}',
      'Thank you for considering me',
    ],
  },
  thanks: {
    both: [
      'I was sorry to hear that the {role} job at {company} has gone to someone else, but I wanted to thank you for considering me.',
      'I have heard about your decision on the {role} role. I am disappointed, of course, but I am glad I applied, and I thank you for considering me.',
      'I am sorry not to have got the {role} position at {company}, but I would like to thank you for our conversation.',
      'Thank you for considering me for the {role} role. I had hoped for a different answer, but I understand that you could choose only one person.',
      'The news about the {role} job was not what I had hoped for. Even so, I want to thank you for making time for me.',
      'I understand that you have decided on somebody else for the {role} position. Thank you for talking with me, all the same.',
    ],
  },
  thanksWithout: {
    both: [
      'I was sorry to hear that the job has gone to someone else, but I wanted to thank you for considering me.',
      'I have heard about your decision. I am disappointed, of course, but I am glad I applied, and I thank you for considering me.',
      'The news about the job was not what I had hoped for. Even so, I want to thank you for making time for me.',
      'I understand that you have decided on somebody else. Thank you for talking with me, all the same.',
    ],
  },
  topic: {
    both: [
      'I will take with me what you told me about {told}.',
      'I learned something from you about {matter}.',
      'I will not forget our conversation about {matter}.',
      'Our conversation about {liked} was worth it all the same.',
      'You gave me a new way to think about {matter}.',
      'I will remember that {said}.',
      'I learned a lot from being asked to {tasked}.',
      'I am grateful that I was able to {let}.',
      'I enjoyed our talk about {liked}.',
      'I will remember what we said about {quoted}.',
    ],
  },
  door: {
    both: [
      'If a similar job comes up, I would be glad if you thought of me.',
      'I would be happy to hear from you if anything changes.',
      'I would like to apply to {company} again when there is an opening.',
      'If you ever need someone at short notice, please get in touch.',
      'Please keep me in mind for the future.',
      'Should another position open up, I would be interested.',
      'I would still like to work with you one day.',
    ],
  },
  wish: {
    both: [
      'I wish you and your new colleague a good start.',
      'I wish you and the team well.',
      'All the best to you and the team.',
      'I wish you every success.',
      'My best wishes to everyone I spoke with.',
      'I hope our paths cross again.',
      'Until then, I wish you all the best.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
