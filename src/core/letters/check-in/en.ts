import type { Wordings } from '../kind.ts';

/** The wordings of the email that asks again, week by week. */
export const en = {
  subject: {
    both: [
      'A short question about the {role} role',
      '{role} at {company}: is there any news?',
      'Still interested to hear – {role}',
      'Checking in about the {role} position',
      'Any news about {company}?',
      'Is there any news?',
    ],
  },
  ask: {
    both: [
      'I am checking in about the {role} role at {company}. Has anything moved since we were last in touch?',
      'Is there any news about the {role} position? I would be glad of a line, also if the answer is “not yet”.',
      'Another week has gone by, and I am still interested to hear how you will decide about the {role} job.',
      'May I ask once more about the {role} role? If the plans at {company} have changed, I would understand.',
      'I do not want to lose touch over the {role} job, so here is a short sign of life.',
      'How are things with the {role} position? I would gladly come in again.',
      'I am still available, should the {role} role at {company} still be open.',
    ],
  },
  askWithout: {
    both: [
      'I am checking in about the job we spoke of. Has anything moved since we were last in touch?',
      'Is there any news about the job? I would be glad of a line, also if the answer is “not yet”.',
      'Another week has gone by, and I am still interested to hear how you will decide.',
      'I do not want to lose touch, so here is a short sign of life.',
    ],
  },
  topic: {
    both: [
      'I still think back to our words about {topic}.',
      'I would enjoy picking up again what we said about {topic}.',
      'Of what we discussed, it is the part about {topic} that I would most like to work on.',
      'By the way, I would still like to know how it went on with what you said about {told}.',
      'Your question about {asked} still occupies me, and I would gladly say more to it.',
      'What you told me about {told} is a good reason for me to stay interested.',
    ],
  },
  close: {
    both: [
      'If you would rather that I stopped asking, please just tell me; I would not take it amiss.',
      'A reply of one line is plenty.',
      'If somebody else is the right person to ask by now, a name would be enough.',
      'I will ask again in a week or two unless I hear from you before that.',
      'Thank you for keeping me in mind.',
      'Thank you for any news that you can give me.',
      'Should you need an updated reference or paper, it will be with you the same day.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
