import { commaList } from './comma-list.ts';

/** Behind a name: that person did not come to the talk; parts of a pattern, in small letters. */
export const stayedAway: readonly string[] = commaList(`
  did(?:n['’]?t| not) (?:attend|appear|turn up|show up|show|come|join|make it|take part|sit in)(?! (?:till|until|across|back)), (?:was|were)(?:n['’]?t| not) (?:there|present|on the call|in the room|at the (?:table|meeting)|in today),
  not (?:there|present|on the call|in the room|at the (?:table|meeting)|in today), (?:had )?sent (?:his|her|their) apologies, apologies from, could(?:n['’]?t| not) (?:make it|attend|join|be there|come), off sick, out sick, was (?:away|absent|ill|on leave|on holiday|asleep),
  war (?:nicht (?:da|dabei|anwesend)|krank|verhindert|im urlaub), ließ sich entschuldigen, hatte sich entschuldigt, konnte nicht (?:kommen|dabei sein),
  n['’]était pas (?:là|présente?), était (?:absente?|en congé|malade), n['’]a pas pu (?:venir|être là),
  no (?:estaba|estuvo|pudo venir|vino), non c['’]era, era assente, non è potut[oa] venire, was er niet, was niet aanwezig, was ziek,
  não (?:estava|esteve|pôde vir), nie było, był[ao]? nieobecn[ya], var inte (?:där|med), kunde inte komma
`);
