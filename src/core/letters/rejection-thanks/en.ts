import type { Wordings } from '../kind.ts';

/** The wordings of the answer to a rejection: calm, brief, the door left open. */
export const en = {
  subject: {
    both: [
      'Thank you for letting me know – {role}',
      'Your decision about the {role} role',
      '{role} at {company}: thank you all the same',
      'Thank you for your message',
      'My thanks to you, {role}',
      'After your decision',
      'A last word about the {role} role',
      'Thank you, and all good wishes',
    ],
  },
  thanks: {
    both: [
      'Thank you for letting me know that the {role} position at {company} goes to somebody else. I had hoped for a different answer, but I am grateful for a clear one.',
      'I have heard of your decision about the {role} role, and I thank you for the time that you put into our conversation.',
      'The decision is made, and it went another way. Thank you nevertheless for having considered me for the {role} job.',
      'Thank you for having been part of the choice for the {role} position at {company}. The outcome is a pity for me, but I do not regret a minute of it.',
      'So it will not be {company} this time. I thank you for your fairness, and for having taken my application as {role} seriously.',
      'Though the answer about the {role} role is a no, I did not want to leave without thanking you.',
      'News of the decision at {company} has reached me. I take it as it is, with thanks to you for the effort you made over the {role} job.',
      'I am sorry that it did not work out with the {role} post, and thankful all the same for how you dealt with me.',
    ],
  },
  thanksWithout: {
    both: [
      'Thank you for letting me know that you have chosen somebody else. I had hoped for a different answer, but I am grateful for a clear one.',
      'I have heard of your decision, and I thank you for the time that you put into our conversation.',
      'The decision is made, and it went another way. Thank you nevertheless for having considered me.',
      'Though the answer is a no, I did not want to leave without thanking you.',
      'I take the decision as it is, with thanks to you for the effort you made.',
    ],
  },
  topic: {
    both: [
      'What you asked me about {asked} will be useful to me elsewhere, too.',
      'I will take with me what I heard from you about {told}.',
      'One thing I keep from it is that {said}.',
      'I was lucky to be shown {shown}; I will remember it.',
      'Having been asked to {tasked} is something that I learned from.',
      'I take with me what I learned about {topic}.',
      'For me it was worth it for the talk about {topic} alone.',
      'That conversation about {topic} was one from which I got more than I had expected.',
      'Our words about {topic} I will not forget so soon.',
      'I do not want to lose sight of what we said about {topic}, whatever I do next.',
      'You gave me a new way of looking at things when we talked about {topic}.',
      'I will remember what we said about {quoted}.',
    ],
  },
  door: {
    both: [
      'Should a similar position come up, I would be glad if you thought of me.',
      'If things change, or if another place comes free, I would like to hear of it.',
      'Perhaps our ways will cross again; I would welcome that.',
      'I would gladly apply to {company} again when there is an opening.',
      'If you ever need somebody at short notice, you have my address.',
      'Please keep my papers, if your rules allow it, and remember me when there is something new.',
      'I will keep an eye on what {company} does, and on its vacancies.',
    ],
  },
  wish: {
    both: [
      'I wish you and the new colleague a good start.',
      'To the person you chose I wish every success.',
      'All good wishes to you and the team.',
      'I hope that it turns out to be the right choice for all of you.',
      'Until then, I wish you all the best.',
      'My good wishes go to everyone whom I met.',
      'I wish you good work and good people to do it with.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
