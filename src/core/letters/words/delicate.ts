import { sortedPhrases } from '../../interview/words/sorted-words.ts';

/**
 * Beginnings of words that have no place in a letter though a note may tell them of a talk; those that are private in a note as well stand in
 * `core/interview/words/private.ts`.
 */
export const DELICATE_STEMS: readonly string[] = sortedPhrases(`
  equity package, pension contribution, rival offer, weakness, gap in my, gap in the cv, gap in your cv,
  day rate, hourly rate, pay rate, retrench, layoff, lay-off, redundanc, ex-cowork, ex-colleag, ex-boss,
  how come i left, want to leave, why i left, why i am leaving, did you leave, you are leaving,
  are you leaving, why leaving,
  reason for leaving, reasons for leaving, grund für meinen wechsel, wechselgrund, % of takings, got fired, was fired, sacked, got dismissed, was dismissed, laid off, made redundant,
  my redundancy, notice period, burnout, burned out, burnt out, divorce, pregnan, my kids, my children,
  my health, my depress, my anxi, visa problem, criminal record, awkward, grumpy, perfume, haircut, scruffy,
  her daughter, his daughter, her husband, his wife, her kids, his kids, my wife, my husband, my girlfriend, my boyfriend, what is wrong with, what’s wrong with, what's wrong with, why they lost, why we lost, why they failed,
  why it failed, gossip, off the record, off-record, don’t mention, don't mention, do not mention, mispronounce, hungover, rest his soul, rest her soul, passed away
`);

/** A feeling or an impression, as people note it about themselves or about who sat across. */
export const IMPRESSION =
  /\b(?:felt|feeling|feel|was|were|am|i'm|i’m|got|seemed|seems|looked|looks|sounded|sounds|is|are)\s(?:so |very |a bit |a little |really |quite |rather |clearly )?(?:nervous|tired|exhausted|bored|rude|sick|anxious|distracted|cold|unfriendly|weird|strange|old|young|pretty|annoyed|unhappy|stressed|kind|lovely|nice)\b/i;

/** Signs of money: a line with one of these is about pay more often than not. */
export const MONEY_SIGNS = /[€£$¥]\s?\d|\d\s?[€£]|\b\d{2,3}k\b/i;
