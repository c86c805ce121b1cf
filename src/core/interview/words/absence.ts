import { sortedPhrases } from './sorted-words.ts';

/** Behind a name: that person did not come to the talk; parts of a pattern, in small letters. */
export const stayedAway: readonly string[] = sortedPhrases(`
  did(?:n['’]?t| not) (?:attend|appear|turn up|show up|show|come|join|make it|take part|sit in)(?! (?:till|until|across|back)), (?:was|were)(?:n['’]?t| not) (?:there|present|on the call|in the room|at the (?:table|meeting)|in today),
  not (?:there|present|on the call|in the room|at the (?:table|meeting)|in today), (?:had )?sent (?:his|her|their) apologies, apologies from, could(?:n['’]?t| not) (?:make it|attend|join|be there|come), off sick, out sick, was (?:away|absent|ill|on leave|on holiday|asleep|in court), (?:was|were) supposed to (?:pop in|drop in|look in|join|come|be there|sit in), was to have (?:joined|come|been there|sat in), was detained,
  war (?:nicht (?:da|dabei|anwesend)|krank|verhindert|im urlaub), ließ sich entschuldigen, hatte sich entschuldigt, konnte nicht (?:kommen|dabei sein),
  n['’]était pas (?:là|présente?), était (?:absente?|en congé|malade), n['’]a pas pu (?:venir|être là),
  no (?:estaba|estuvo|pudo venir|vino), non c['’]era, era assente, non è potut[oa] venire, was er niet, was niet aanwezig, was ziek,
  não (?:estava|esteve|pôde vir), nie było, był[ao]? nieobecn[ya], var inte (?:där|med), kunde inte komma
`);

/** Behind a name in a list, as if it were a title: that person did not come; parts of a pattern, in small letters. */
export const absentTitles: readonly string[] = sortedPhrases(`
  absent, absence, no[- ]show, did not show, apologies, sent apologies, excused, cancelled, canceled, away, ill, sick, was out, out, on leave, on holiday, on vacation, not (?:here|attending|coming|joining), missing,
  nicht (?:da|dabei|anwesend|gekommen), abwesend, entschuldigt, krank, verhindert, im urlaub, absente?, excusée?, malade, pas là, pas venue?, ausente, no vino, no estaba, enferm[oa], assente, malat[oa], non c['’]era, afwezig, ziek, niet aanwezig, frånvarande, sjuk, fraværende, nieobecn[ya]
`);

/** Behind a name in a list: that person may have come; parts of a pattern, in small letters. */
export const perhapsTitles: readonly string[] = sortedPhrases(`
  maybe, perhaps, possibly, probably, optional, (?:may|might|could)(?: (?:join|come|attend|be there|drop in|pop in))?, if free, if available,
  vielleicht, evtl\\.?, eventuell, optional, peut-être, quizás?, tal vez, a lo mejor, talvez, forse, misschien, kanske, kanskje, måske, może, byc może, być może
`);
