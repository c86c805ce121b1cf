import { commaList } from '../../text/comma-list.ts';

/** Phrases that everybody writes; a reader of many letters no longer sees them. Matched in small letters, with either apostrophe. */
export const STOCK_PHRASES = commaList(`
  i am writing to express, i am writing to thank, i am writing to follow up, great opportunity, exciting opportunity,
  amazing opportunity, unique opportunity, thrilled, super excited, extremely excited, excited about the opportunity,
  excited at the prospect, perfect fit, great fit, ideal candidate, perfect candidate, hit the ground running, valuable asset,
  value-add, synergy, synergies, think outside the box, team player, results-driven, results-oriented, passionate about,
  i believe my skills, reiterate my interest, reiterate my strong interest, do not hesitate to contact, don't hesitate,
  at your earliest convenience, touch base, circle back, pick your brain, go above and beyond, fast-paced environment,
  take it to the next level, thank you in advance for your consideration, it was a pleasure meeting you,
  i hope this email finds you well, i hope this finds you well, your esteemed, dream job, dream company, wealth of experience,
  proven track record
`);

/** Phrases that beg, press or threaten. Matched in small letters, with either apostrophe. */
export const PRESSING_PHRASES = commaList(`
  i really need this, i need this job, need the job, desperate, please please, i beg, begging, any job will do, anything you have,
  please give me a chance, just give me a chance, you will not regret, you won't regret, i am the best, nobody better, no one better,
  why have you not, why haven't you, still have not heard, still haven't heard, have you forgotten, i expect an answer,
  i must have an answer, i need an answer, i must hear, i need to hear by, i expect a reply, as soon as possible, asap, urgently need,
  immediately reply, last chance, before it is too late, i have other offers, another offer on the table, other companies are waiting,
  work for free, for less money, any salary, i will do anything, i'll do anything, final warning, disappointed that you
`);
