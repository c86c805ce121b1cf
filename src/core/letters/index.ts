import { askFeedback } from './ask-feedback/ask-feedback.ts';
import { askNextStep } from './ask-next-step/ask-next-step.ts';
import { checkIn } from './check-in/check-in.ts';
import { checkInCall } from './check-in-call/check-in-call.ts';
import { findContact } from './find-contact/find-contact.ts';
import { handwrittenNote } from './handwritten-note/handwritten-note.ts';
import { keepInTouch } from './keep-in-touch/keep-in-touch.ts';
import { linkedin } from './linkedin/linkedin.ts';
import { noShow } from './no-show/no-show.ts';
import { offerNews } from './offer-news/offer-news.ts';
import { offerThanks } from './offer-thanks/offer-thanks.ts';
import { passOnThanks } from './pass-on-thanks/pass-on-thanks.ts';
import { recruiterThanks } from './recruiter-thanks/recruiter-thanks.ts';
import { referencesAlert } from './references-alert/references-alert.ts';
import { referrerThanks } from './referrer-thanks/referrer-thanks.ts';
import { rejectionThanks } from './rejection-thanks/rejection-thanks.ts';
import { statusCall } from './status-call/status-call.ts';
import { statusEmail } from './status-email/status-email.ts';
import { strengthsLetter } from './strengths-letter/strengths-letter.ts';
import { thankYouEmail } from './thank-you-email/thank-you-email.ts';
import { withdraw } from './withdraw/withdraw.ts';
import type { LetterKind } from './kind.ts';

/** Every kind of letter; of several for one rule, the first that fits the follow-up is taken. */
export const LETTER_KINDS: readonly LetterKind[] = [
  thankYouEmail,
  recruiterThanks,
  handwrittenNote,
  passOnThanks,
  findContact,
  linkedin,
  askNextStep,
  statusCall,
  statusEmail,
  strengthsLetter,
  checkIn,
  checkInCall,
  referencesAlert,
  referrerThanks,
  rejectionThanks,
  askFeedback,
  keepInTouch,
  offerNews,
  offerThanks,
  withdraw,
  noShow,
];
