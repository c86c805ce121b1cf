import { commaList } from '../../text/comma-list.ts';
import { sortedWords } from './sorted-words.ts';

/** In front of a name that is written small, as on a phone; parts of a pattern. */
export const smallLeads: readonly string[] = commaList(`
  saw, called, named, name of, name is, names, spoke to, spoke w, spoke with, talked to, talked w, sat w, sat with, w, w/, with, cuppa w, coffee w, by, mr, mrs, ms, miss, dr, doctor, sir, told, asked, frau, herr, fr\\., hr\\., mme, señora, señor, doña, don, pani, pan
`);

/** Small words that stand behind a first name and are no family name; folded. */
export const smallStops: readonly string[] = sortedWords(`
  home back round around outside inside upstairs downstairs alone directly straight early late again too though tho lol tbh haha anyway please either instead properly later soon tonight everything something nothing anything stuff things lots loads bits half twice once never always even because cos cause bc while till til than then them him her his hers who whom whos hes shes theyre ill ive id im did does runs rang came took gave got had has kept knew knows let lets made makes meant put ran said says sat sent set showed spoke stood thinks thought told went wants wrote reckons seems looks likes owns leads left started asked drove walked talked called texted emailed mailed wanted worked works bout abt about after over under without myself himself herself first last only both all good nice lovely sound fine great cool happy keen quiet grumpy friendly dodgy proper real really very quite pretty well ages today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday asap pics photo number details link licence shift shifts trial gets going gonna gotta
`);
