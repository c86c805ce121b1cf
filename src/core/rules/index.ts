import { askFeedback } from './ask-feedback.ts';
import { askNextStep } from './ask-next-step.ts';
import { askOutcome } from './ask-outcome.ts';
import { checkIn } from './check-in.ts';
import { debrief } from './debrief.ts';
import { findContact } from './find-contact.ts';
import { handwrittenNote } from './handwritten-note.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { keepSearching } from './keep-searching.ts';
import { learn } from './learn.ts';
import { linkedin } from './linkedin.ts';
import { nextRound } from './next-round.ts';
import { noShow } from './no-show.ts';
import { offerThanks } from './offer-thanks.ts';
import { promise } from './promise.ts';
import { recruiterThanks } from './recruiter-thanks.ts';
import { referencesAlert } from './references-alert.ts';
import { referrerThanks } from './referrer-thanks.ts';
import { rejectionThanks } from './rejection-thanks.ts';
import type { Rule } from './rule.ts';
import { statusCall } from './status-call.ts';
import { strengthsLetter } from './strengths-letter.ts';
import { thankYouEmail } from './thank-you-email.ts';
import { whoWasThere } from './who-was-there.ts';
import { withdraw } from './withdraw.ts';

/** Every rule there is, in the order in which settings and guide show them. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  debrief,
  whoWasThere,
  findContact,
  thankYouEmail,
  recruiterThanks,
  handwrittenNote,
  linkedin,
  promise,
  learn,
  askNextStep,
  nextRound,
  noShow,
  statusCall,
  strengthsLetter,
  checkIn,
  referencesAlert,
  referrerThanks,
  rejectionThanks,
  askFeedback,
  keepInTouch,
  offerThanks,
  withdraw,
  askOutcome,
  keepSearching,
];
