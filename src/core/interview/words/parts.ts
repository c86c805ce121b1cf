import { sortedPhrases } from './sorted-words.ts';

/** Words that say what somebody is to the writer, not what was talked about; small letters. */
export const partPhrases: readonly string[] = sortedPhrases(`
  would be my manager, would be my boss, would be my lead, would be my line manager, he'd be my boss, she'd be my boss, he'd be my manager,
  she'd be my manager, wld be my line manager, my future boss, my future manager, i would report to, i'd report to, would report to,
  my boss if, peer interview, hiring manager, wäre meine chefin, wäre mein chef, meine vorgesetzte, mein vorgesetzter, serait mon, serait ma,
  sería mi jef, mi jefe si, mi jefa si, zou mijn baas, wordt mijn baas, sarebbe il mio, sarebbe la mia, leads the department
`);

/** Words that make somebody the writer's manager to be; sources of patterns, matched without case. */
export const managerPhrases: readonly string[] = [
  "(?:would|wld|wd|will|'d|d) be (?:my|the) (?:line |direct |future )?(?:manager|boss|lead|supervisor)",
  'my (?:future|would-be|next|new) (?:boss|manager|lead)',
  "(?:i|we)(?:'d| would| will) report to (?:her|him|them)",
  'does all the hiring',
  'who does the hiring',
  '(?:wäre|wird) mein[e]? (?:chef|chefin|vorgesetzter?)',
  'mein[e]? künftige[r]? chef',
  '(?:serait|sera) (?:mon|ma) (?:chef|cheffe|responsable|manager)',
  '(?:sería|será) mi jef[ea]',
  'mi jef[ea] si',
  '(?:zou|wordt) mijn (?:baas|chef|leidinggevende)',
  'sarebbe (?:il mio|la mia) (?:capo|responsabile)',
];
