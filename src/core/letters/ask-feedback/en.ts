import type { Wordings } from '../kind.ts';

/** The wordings of the question after a rejection: the decision is accepted, one thing is asked, no answer is expected. */
export const en = {
  subject: {
    both: [
      'One question about the {role} role',
      '{post} at {company}: a question, now that it is decided',
      'A question, looking back – {post}',
      'One question, looking back',
    ],
  },
  accept: {
    both: [
      'Thank you again for considering me for the {role} role at {company}. I understand your decision, and I would like to learn from it.',
      'Now that some time has passed since the decision on the {role} position, I have one question. I am not writing to dispute the answer.',
      'I was not chosen for the {role} job, but I am glad that I applied to {company}, and next time I would like to do better.',
    ],
  },
  acceptWithout: {
    both: [
      'Thank you again for considering me. I understand your decision, and I would like to learn from it.',
      'Now that some time has passed since your decision, I have one question. I am not writing to dispute the answer.',
      'I was not chosen, but I am glad that I applied, and next time I would like to do better.',
    ],
  },
  ask: {
    both: [
      'If you can say it in a line or two: what would have made the difference?',
      'Is there one thing, in my experience or in how I presented it, that would have changed the outcome?',
      'What should I work on before I apply for a job like this again?',
    ],
  },
  close: {
    both: [
      'A single sentence would help me. If you would rather not say, I understand that too. Thank you, either way.',
      'I will put whatever you can tell me to good use. If you cannot, thank you all the same for the time you gave me.',
      'There is no need to go into detail, or to reply at all if it is inconvenient. My best wishes to you and the team.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
