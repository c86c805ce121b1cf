import type { Wordings } from '../kind.ts';

/** The wordings of the call that asks again. */
export const en = {
  opening: {
    both: [
      'When {first} answers: “Hello, this is {me} again, about the {role} role. Do you have a minute for me?”',
      'When {first} answers: “Hello, {me} here. I am asking once more about the {role} position.”',
    ],
  },
  openingWithout: {
    both: [
      'When {first} answers: “Hello, this is {me} again, about the job we spoke of. Do you have a minute?”',
      'When somebody answers: “Hello, I am calling again about the job. Do you have a minute?”',
    ],
  },
  ask: {
    both: [
      '“Has there been any news since we were last in touch?”',
      '“Has a date been set for the decision by now?”',
      '“I would only like to know whether the position is still open.”',
      '“Is there something that you still need to know from me?”',
    ],
  },
  voicemail: {
    both: [
      'On the voicemail: “Hello {first}, {me} again, about the {role} role. No need to call back if there is no news; otherwise I am at {phone}. That was {phone}. Thank you.”',
    ],
  },
  voicemailWithout: {
    both: [
      'On the voicemail: “Hello {first}, {me} again. I am still interested and will write you a line by email. Thank you.”',
    ],
  },
  voicemailBare: {
    both: ['On the voicemail: your name, the job, your number twice, and that an email is just as welcome.'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
