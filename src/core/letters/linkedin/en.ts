import type { Wordings } from '../kind.ts';

/** The wordings of the invitation on LinkedIn; each must fit into 200 characters with a name before and after it. */
export const en = {
  invitation: {
    both: [
      '{salutation}, thank you again for {for} {when} about the {role} role. I would be glad to stay in touch here. {me}',
      '{salutation}, we spoke {when} about the {role} role. I would like to keep in touch. Best wishes, {me}',
      '{salutation}, it was good to speak about the {role} job {when}. May I add you here? Best wishes, {me}',
      '{salutation}, after our {talk} about the {role} role {when} I would be happy to stay connected with you. {me}',
      '{salutation}, I enjoyed our {talk} about the {role} job {when} and would like to follow your work here. Kind regards, {me}',
      '{salutation}, we talked about the {role} job {when}. Let us keep in touch. {me}',
    ],
  },
  short: {
    both: [
      '{salutation}, it was good to speak with you. I would be glad to stay in touch. {me}',
      '{salutation}, thank you for your time. May I add you here? {me}',
      '{salutation}, I would like to stay in touch after our conversation.',
      '{salutation}, it was a pleasure to speak {when}. May I connect with you here?',
      '{salutation}, thank you once more for {for} {when}. I would be happy to keep in contact.',
    ],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
