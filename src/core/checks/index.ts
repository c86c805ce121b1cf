import { attachment } from './attachment.ts';
import { cleanTyping } from './clean-typing.ts';
import { fewClaims } from './few-claims.ts';
import { grounded } from './grounded.ts';
import { length } from './length.ts';
import { namesIntact } from './names-intact.ts';
import { nextStepOnce } from './next-step-once.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noSharedRun } from './no-shared-run.ts';
import { noStockPhrases } from './no-stock-phrases.ts';
import { notPressing } from './not-pressing.ts';
import { noteLanguage } from './note-language.ts';
import { noteUnchanged } from './note-unchanged.ts';
import { nothingPrivate } from './nothing-private.ts';
import { oneExclamationMark } from './one-exclamation-mark.ts';
import { ownTopic } from './own-topic.ts';
import { rightAddress } from './right-address.ts';
import { rightApplication } from './right-application.ts';
import { rightDays } from './right-days.ts';
import { rightGreeting } from './right-greeting.ts';
import { rightKind } from './right-kind.ts';
import { spokenAndShort } from './spoken-and-short.ts';
import { thanksFirst } from './thanks-first.ts';
import { timeWords } from './time-words.ts';
import { trueLetters } from './true-letters.ts';
import type { Check } from './shape/check.ts';

/** Every check, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  namesIntact,
  rightGreeting,
  rightApplication,
  rightAddress,
  rightKind,
  noteUnchanged,
  noPlaceholder,
  nothingPrivate,
  grounded,
  ownTopic,
  noSharedRun,
  thanksFirst,
  fewClaims,
  timeWords,
  rightDays,
  nextStepOnce,
  length,
  spokenAndShort,
  notPressing,
  noStockPhrases,
  oneExclamationMark,
  cleanTyping,
  attachment,
  trueLetters,
  noteLanguage,
];
