import type { Wordings } from '../kind.ts';

/** The wordings of the email that asks again, week by week. */
export const en = {
  subject: {
    both: [
      'A short question about the {role} role',
      '{post} at {company}: is there any news?',
      'The {role} role: still interested',
      'Checking in about the {role} position',
      'Any news about {company}?',
      'Is there any news?',
    ],
  },
  ask: {
    both: [
      'I am checking in about the {role} role at {company}. Has anything moved since we were last in touch?',
      'Is there any news about the {role} position? I would be glad of a line, also if the answer is “not yet”.',
      'I am still interested in the {role} job. Is there any news about it yet?',
      'May I ask once more about the {role} role at {company}?',
      'May I ask whether there is any news about the {role} job?',
    ],
  },
  askWithout: {
    both: [
      'I am checking in about the job we spoke of. Has anything moved since we were last in touch?',
      'Is there any news about the job? I would be glad of a line, also if the answer is “not yet”.',
      'I am still interested in the job. Is there any news about it yet?',
      'I do not want to lose touch, so I thought I would write again.',
    ],
  },
  close: {
    both: [
      'If you would rather I stopped asking, please just say so.',
      'A reply of one line is plenty.',
      'If I should be asking someone else, please point me to them.',
      'Thank you for keeping me in mind.',
      'Thank you for any news that you can give me.',
      'If you need anything more from me in the meantime, please tell me.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
