import { sortedPhrases } from './sorted-words.ts';

/** Headings under which everything stays with the writer; folded, found as whole words. */
export const privateHeadings: readonly string[] = sortedPhrases(`
  private, reserved, 🔒, 🤫, privat, prive, privado, privato, confidential, privileged, vertraulich, personal,
  personlich, for me, just for me, just me, me only, only me, me to me, off the record, not for anyone,
  not for sharing, keep to myself, own thoughts, thoughts, fur mich selbst, nur ich, ganz privat,
  so para mim, para mim, solo para mi, entre nous, zwischen uns, unter uns, voor mezelf, onder ons,
  solo per me, solo mie, tra me e me, for mig, bara for mig, kun for mig, dla mnie, tylko dla mnie,
  reservations, reflections, other apps out, other apps, only for me, for my eyes, my eyes only, for my eyes only,
  own eyes only, eyes only, garder pour moi, a garder pour moi, pour moi seul, pour moi seule,
  voor mij alleen, da tenere per me, guardar para mi, note to self, notes to self, do not share, secret,
  nur fur mich, fur mich, pour moi, para mi, solo yo, voor mij, alleen voor mij, per me, feelings,
  how i feel, how i felt, how did i feel, gefuhle, gefuhl, bauchgefuhl, ressenti, ressentis, sensaciones,
  gut, gut feeling, gut check, gut feel, mood, vibe, vibes, vibe check, impression, impressions,
  my impressions, my impression, first impressions, eindruck, eindrucke, mein eindruck, impressioni,
  impresiones, indruk, red flags, red flag, yellow flags, warning signs, concerns, my concerns, worries,
  doubts, zweifel, bedenken, doutes, dudas, twijfels, dubbi, weaknesses, my weaknesses, weak spots,
  schwachen, rough patches, rough patch, what went badly, went badly, what went wrong, went wrong, bad,
  the bad, mistakes, could have gone better, fails, fail, oops, lief schlecht, schlecht gelaufen, hmm,
  salary, salary expectations, comp, compensation, pay, money, package, benefits and pay, wage, wages, rate,
  remuneration, gehalt, geld, lohn, verdienst, salaire, argent, sueldo, salario, dinero, loon, salaris,
  stipendio, retribuzione, lon, lonn, pensja, other offers, other applications, competing offers,
  other processes, andere angebote, autres offres, otras ofertas, gossip, rant, cons, minus, contra, 🔴, 💸, 🙈,
  danger
`);

/**
 * Beginnings of English words for money, other offers, weak spots and remarks on people: a line of a note with one is the writer's own, and
 * a letter never has one.
 */
export const privateStems: readonly string[] = sortedPhrases(`
  salar, wage, pay rise, payscale, pay scale, pay band, bonus, compensation, stock option, other offer,
  counteroffer, counter-offer, competing offer, red flag, forgot, rambled, messed up, blanked, arrogant,
  attractive, good-looking, good looking, handsome, overweight, between us
`);

/** Money, in any currency and shorthand, beyond those words. Patterns are written in small letters and meet texts in small letters. */
export const moneyPatterns: readonly RegExp[] = [
  /[€£$¥₹]\s?\d|\d\s?[€£₹]|\d\s?(?:eur|euros?|usd|gbp|chf|sek|nok|dkk|pln|zloty|pounds?|dollars?|bucks|quid|cents?)\b/u,
  /\b\d{1,3}(?:[.,]\d{1,3})?\s?k\b|\b\d{1,3}(?:[.,]\d{3})*\s?(?:lpa|lakhs?)\b|\bk\s?(?:brutto|netto)\b/u,
  /\d\s?\/\s?(?:h|hr|hour|u|uur|std|stunde|day|tag|wk|week|mo|month|jahr|year|yr|mi|mile)\b|\b(?:an|per|pro|the) (?:hour|annum|mile|stunde|jahr)\b|\bpro rata\b/u,
  /\b(?:remuneration|sign[- ]?on|equity|rsus?|tagessatz|gehalt\w*|l[oö]hn\w*|verdien\w*|honorar|salaire|rémunération|sueldo|salario|uurloon|loon|salaris|maaltijdch\w*|stipendio|retribuzione|lön\w*|lønn\w*|pensj[aie])\b/u,
  /\b(?:pay|pays|paid|payed|(?:be)?zahl(?:t|en|te|ten)|gezahlt|pag(?:an|ano|ava|avano|avam|aba|aban|am)|betaal(?:t|de|den)|betalen|pay(?:e|ent|ait|aient|é)|płac(?:ą|i|ili|ił|iła))\b(?!\s+(?:attention|a visit|for itself|tribute|runs?\b))/u,
  /\b(?:my|mein|mi|min) (?:floor|minimum|min|bottom line|number|ask|untergrenze|mínimo)\b|\b(?:would|wd|wld|i'd|could|will) (?:take(?! (?:(?:on|part|over|turns|care)\b|an? (?!job|role|post|cut|lower|pay|step|drop)))|settle|accept)\b|\bnot? (?:below|under|less than) \d|\b(?:top of|band|e|a|tvöd|tv-l|grade|nvq)\s?\d{1,2}\b.{0,60}(?:poss|=|zulage|rückschritt|pay)|\b(?:no bajo de|nt onder|niet onder|wil min|nicht unter|unter)\s?\d/u,
  /(?:^|\s)\.\d{2}\b|\b(?:18|19|20|21|22|23|24|25|26|27|28|29|3\d|4\d|5\d|6\d|7\d|8\d|9\d)[.,]\d{2}\s?(?:ph|p\/h|an hour|\/|=)/u,
  /\b(?:brutto|bruto)\b|\b(?:\p{L}*tausend|hundred|thousand|grand|mille|\p{L}*mila|duizend|\d{2,5})(?: and \p{L}+)? (?:a|an|per|pro|im|al|par|im) (?:week|month|year|monat|jahr|mese|mois|maand|mes)\b|\b(?:geld hab|no money|quanto pagano)\b|^(?:and |oh )?money (?:is |was |about |around )?(?:\d|\p{L}+ (?:hundred|thousand|grand|an hour|a week|a month|and))|\bich (?:würde?|wäre?) (?:auch )?\S+ (?:nehmen|zufrieden)/u,
];

/** Feelings, weak spots, one's life at home, other applications, confidences, remarks on people, other offers, secrets, beyond those words: what the writer tells nobody. Small letters, as above. */
export const feelingPatterns: readonly RegExp[] = [
  /\b(?:felt|feel|feeling) (?:sick|bad|awful|stupid|small|dumb|nervous|anxious|off|rushed|judged|old|like|uneasy|good|great|relieved|tired)\b|\bi (?:felt|feel(?! about)|worry|fear|hate|hated|dread)\b|\b(?:(?:so|bit|very|was|am|got|felt|too|really) nervous|anxious|scared|terrified|ashamed|embarrass\w*|humiliat\w*|exhausted|shattered|knackered|gutted|stung|stressing|stressed|panick\w*|panic|cried|crying|nearly cried|sweating|sweaty|shaky|rattled|overwhelmed)\b/u,
  /\bthe gap in\b|\bmy gap\b|\bwhy (?:i was let go|they let me go)\b|\b(?:peed in a cup|drug test|formidable|stinks?|shouts|went under|used to date|lied)\b|\b(?:mon|mein|mi|il mio|mijn) (?:trou|vuoto|gat|lücke|hueco)\b|\bmeine lücke\b/u,
  /\b(?:i )?(?:botched|screwed up|fluffed|waffled|bombed|stumbled|fumbled|tripped up|got (?:it|that) wrong|got stuck|stuck on|went blank|couldn'?t answer|could not answer|should(?:n't| not)? (?:have|of)|cut myself|goofed)\b|(?:^|[.,;:(–-] ?|\b(?:i|and|but|just|totally|completely) )(?:choked|froze)\b|\bweak(?:ness(?! for )(?:es)?|est|er)?\b/u,
  /\b(?:rude|condescending|patronising|patronizing|creepy|sleazy|toxic|bored|cold fish|vain|smug|pompous|snob\w*|grumpy|moody|shifty|dodgy|sexist|racist|bully\w*|micromanag\w*|interrupts?|interrupted|kept checking|checking (?:his|her|their) phone|looked bored|yawn\w*|overworked|ugly|pretty woman|fat|skinny|short(?:er)? than|bald|bad breath|smell(?:s|ed) of|flirt\w*|talks? too|seems? (?:tired|bored|annoyed|overworked|distracted|stressed)|appear(?:s|ed) (?:tired|overworked|bored)|reads? from a script|reading off a|like (?:his|her|the) (?:tie|dress|haircut))\b/u,
  /\b(?:don'?t|dont|do not|didn'?t|didnt|did'nt|did not|never|haven'?t|havent|wont|won'?t|will not|must not|nobody must) (?:say|tell|mention|told|told them|told him|told her|appear|let on|let them know|share|admit)\b|\bshh+\b|\bkeep (?:this |it )?(?:quiet|to myself)\b|\b(?:not to be mentioned|not bringing that up|no(?:t|body) (?:a word|to know)|must not (?:find out|hear)|not for them|between you and me)\b|\bsecret(?:ly)?\b|\b(?:first choice|second choice|plan b|backup option|another offer|still waiting on|stall if|walk away|i walk)\b|\bdon'?t need to tell\b|\bnobody (?:saw|noticed)\b/u,
  /\b(?:honestly|tbh|ugh|meh|yikes|grr+|argh|wtf|crap|shit|fuck\w*|damn|hell|pain in|hurts?|hurting|killing me|headache|migraine|my (?:back|knee|wrist|eyes|divorce|pregnan\w*|therapy|therapist|medication|illness|surgery|debt|landlord|ex))\b/u,
  /\b(?:nicht|nie|niemandem|niemand) (?:sagen|gesagt|erzählt|erzählen|erwähnen|erwähnt)\b|\bgeschwiegen\b|\b(?:wirkt|wirkte|schien) (?:eitel|arrogant|müde|gelangweilt|kalt|gestresst|desinteressiert|unsicher|abwesend)\b|\b(?:peinlich\w*|unangenehm|nervös|angst|geärgert|enttäuscht|müde|erschöpft|blackout(?! (?:drill|test|exercise|curtain|blind))|bauchgefühl|komisches gefühl|eitel|geschwitzt|gezittert)\b|\bauf die uhr (?:gesehen|geschaut|geguckt)\b|\bhausbewerber\b|\bkälte\b|\bgehe ich nicht\b|\bunter uns\b/u,
  /\b(?:ne pas (?:dire|parler|mentionner)|pas dit|bafouillé|j'espérais|entre nous|me lâche|honte|peur|stressée?|nerveu(?:x|se)|fatiguée?|mal à l'aise|raté|bafouillé|trou noir|antipathique|désagréable)\b|\bj'ai (?:peur|honte|raté|oublié)\b/u,
  /\bno (?:le|les|se|lo) (?:he dicho|dije|digo|voy a decir|digas)\b|\b(?:me dio miedo|de miedo|nervios[oa]|me corté|la cagué|nadie vio|pies muertos|vergüenza|antipátic[oa]|cansad[oa]|no decir|habla poco|me equivoqué|miedo)\b/u,
  /\b(?:nt|niet) (?:zeggen|vertellen|gezegd|verteld)\b|\b(?:bang|zenuwachtig|moe|schaam|schaamte|verkeerd\w*|niemand gezien|opletten|rugpijn|te rap|verkoopster|onbeleefd|arrogant|wil nt dat|wil niet dat)\b/u,
  /\b(?:non dire|non ho detto|vergogna|paura|nervos[oa]|ansia|stanc[oa]|antipatic[oa]|não (?:contar|dizer|contei|disse)|medo|vergonha|inte säga|ikke si|nie mówić|wstyd|boję)\b/u,
  /\b(?:i|you|they|we) (?:now |currently )?earn\b(?! (?:the |their |your |my |our )?(?:trust|respect))|\b(?:overtime|relocation|moving|holiday|more|my|less|enough) money\b|\bhow much (?:i|do i|did i|they) (?:make|made|get|got)\b/u,
  /\bmy (?:own )?(?:kids?|child(?:ren)?|bab(?:y|ies)|wife|husband|boyfriend|girlfriend|partner|marriage|family (?:plans?|situation)|age|health|condition|disabilit\w*|religion|faith|failures?|sick(?:ness| leave| days)|kinderwunsch|kinder|enfants|hij[oa]s|bambini|figli)\b|\b(?:hav(?:e|ing)|had|want(?:ing)?|plan(?:ning)?|expecting|starting) (?:to have )?(?:a |any |more )?(?:kids|children|bab(?:y|ies)|family)\b|\bpregnan\w*|\bmaternity leave\b|\b(?:i'?m|i am|am i|are you|i was) (?:in (?:a|the) union|married|single|divorced|religious|disabled|gay|ill)\b/u,
  /\bmy (?:biggest|worst|greatest) (?:failure|mistake|regret|fault)s?\b|\b(?:i was|was i|i got|been|being|me being) (?:fired|sacked|dismissed|laid off|let go|made redundant)\b|\b(?:like|liked|hate|hated|get on with|got on with|stand) (?:about )?(?:my|the) (?:last|old|former|ex|previous|current) (?:boss|manager|chef|head|employer|job)\b/u,
  /\b(?:appl(?:y|ied|ying)|interview(?:ing|ed)?|look(?:ing|ed)?|jobs?|offers?) (?:for (?:jobs|work) )?(?:any ?where |some ?where )?else(?:where)?\b|\belsewhere\b.{0,20}\b(?:appl|interview)|\bwhere else\b|\birons in the fire\b|\bother (?:interviews|applications|employers|firms i|jobs i|places i)\b/u,
  /(?:^|[([:;,] ?|[-–—] )confidential(?:ly)?[!.]*(?:$|[)\]:;,])|\b(?:is|was|strictly|all|this|me|said) confidential(?:ly)?\b|\bin confidence\b|\boff[ -]the[ -]record\b|\bnot (?:public|official|announced|common knowledge) yet\b|\b(?:hush[ -]hush|don'?t quote|not for publication|strictly between)\b|\b(?:told|asked|begged) me not to (?:tell|say|mention|repeat)\b|(?:^|[([:;,] ?)(?:vertraulich|confidentiel|confidencial|riservato|vertrouwelijk|konfidentiell|poufne)[!.]*(?:$|[)\]:;,])/u,
  /\b(?:has|have|had|with) (?:an? )?(?:bad |slight |thick |strong |awful )?(?:stammer|stutter|lisp|limp|squint|toupee|wig|temper|b\.?o\.?)\b|\bstink\w*\b/u,
  /\b(?:other|rival|competing) (?:candidates?|applicants?)\b|\b(?:his|her|an?|the)(?: \w+)? (?:wig|toupee|paunch|comb-?over)\b(?! (?:maker|block|room|store|stand))|\b(?:his|her) (?:divorce|separation|marriage|affair|pregnancy|miscarriage|depression|illness|drinking|diet|figure|age)\b|\b(?:lovely|nice|beautiful|great|pretty|gorgeous|awful|ugly|horrible|terrible|weird) (?:hands|eyes|smile|hair|teeth|legs|voice|face|scarf|shoes|dress|shirt|tie|jacket|suit|glasses|perfume|tattoos?|beard|moustache|nails|jumper|blouse|boots|earrings)\b|\b(?:my|another|an) (?:other )?interview (?:at|with) (?!\w+ed\b)\w+.{0,20} (?:is|was|on|tomorrow|next)\b|\boffered me (?:[^.]{0,12})?\d|\bmy gut\b|\bgut (?:says|feeling)\b/u,
  /\b(?:gossip|hearsay)\b|\b(?:nobody|no one|no-one|none of them) knows\b|\b(?:girl|lad|boy|guy|woman|man|person|one|chap|bloke|fella) before me\b|\b(?:stealing|stole|nicking|nicked|fiddling|on the fiddle|taking cash)\b|\bdidn'?t hear (?:it|this|that) from me\b|\b(?:mais|but|aber|pero|ma) (?:elle|il|she|he|sie|er|es|è) (?:est|is|war|ist|è|es)? ?(?:\w+ )?(?:gentille?|sympa|nice|lovely|nett|maj[oa]|simpatic[oa])\b|\bpas si je tiens\b|\btired eyes\b/u,
  /😬|😭|😢|😰|😡|🤬|🙈|💔|🤮|😖|😞|😟|😤/u,
  /\b(?:(?:he|she|they)(?:'?s| is| was| are| were| looks?)(?: (?:so|very|really|quite|kinda|kind of|pretty))? (?:cute|hot|sexy|fit|gorgeous)|(?:bel|bella) (?:ragazz[oa]|tipo|donna|uomo)|(?:est|était) (?:(?:très|trop|plutôt) )?(?:mignonn?e?|beau|belle)|beau gosse|(?:süß|hübsch|heiß)e?[rs]? (?:typ|kerl|mann|frau|mädel)|(?:er|sie) (?:ist|war|sieht) (?:(?:so|sehr|echt) )?(?:süß|hübsch|heiß|gut aus)|guap[oa]s?|lekker ding|knappe (?:man|vrouw|vent|kerel)|gat[oã]o? demais)\b|(?:^|\s)(?:è|era|sei) (?:(?:molto|troppo|proprio|davvero|così) )?carin[oa]\b|(?:^|\s)überfordert\b|\bno chemistry\b/u,
  /\bcam(?:era)? (?:was |stayed |stay |kept )?off\b|\bkamera (?:\p{L}+ )?aus\b|\bcaméra (?:éteinte|coupée)\b|\bcámara apagada\b|\bcamera uit\b|\btelecamera spenta\b|\bcâmera desligada\b/u,
  /\b(?:(?:watch out for|beware of|(?:stay|keep|steer) (?:clear|away|well away) (?:of|from)|on the wrong side of|careful (?:with|around)|mind) (?:him|her|them|the (?:boss|manager|owner|chef|head|foreman|matron|wife|husband|son|daughter))|cuidado con (?:él|ella|ellos|ellas|don|doña|la (?:jefa|mujer|hija)|el (?:jefe|marido|hijo))|vorsicht (?:vor|bei) (?:ihm|ihr|ihnen|de[rm] (?:chefin?|alten))|vor (?:ihm|ihr) in acht|(?:se méfier|méfie-toi|gare) (?:de|à|d'|du) ?(?:lui|elle|eux|la|le|patronn?e?|l'|directrice|directeur|chef)|(?:pas op|oppassen|uitkijken) (?:voor|met) (?:hem|haar|de (?:baas|bazin|chef))|(?:occhio|attent[oia]|attenzione) a (?:lui|lei|loro)|cuidado com (?:ele|ela|o (?:chefe|patrão)|a (?:chefe|patroa))|uważa[jć] na (?:niego|nią))\b/u,
  /\b(?:waarheid|wahrheit|the truth(?: is)?|truth be told|la vérité|la verdad|la verità|prawda)\s?(?::|is|ist|est|es|è|,)|\b(?:eerlijk is|ehrlich (?:ist|sind|war)|netjes gehouden|kept (?:it|that) (?:civil|polite|vague|neutral|diplomatic)|not really[,.]? (?:rent|but))\b/u,
  /\b(?:my )?rent (?:goes|went|is going|is due)\b|\b(?:mum|mom|mam|dad|mother|father|nan|gran|sister|brother)(?:'s| is) (?:not well|ill|sick|poorly|in hospital|dying)\b|\bso tired of\b|\bbetween me and (?:one|two|three|another|\d|the other)\b|\b(?:one|two|three|\d) other (?:person|people) (?:in|left|up) /u,
  /\b(?:how|why|that) the (?:last|previous|old) (?:\p{L}+ ){1,3}(?:left|quit|walked out|were sacked|was sacked|was fired|were fired)\b|\b(?:kurz|schwer) geschluckt\b|\ba (?:hard|difficult|nasty|cruel|bitter|strange) (?:man|woman|boss)\b|\bnão é (?:bem )?mentira\b|\bfalei que (?:tava|estava)\b|\b(?:won't|wouldn't|will not|didn't|did not) pass (?:the|its|their|an?) (?:next |last )?(?:inspection|audit)\b/u,
];

/** The feelings of those whom somebody works with are a matter of the work: "anxious teenagers", "a kid who is scared". Small letters. */
export const othersFeelings: readonly RegExp[] = [
  /\b(?:who|that)(?:['’]s|['’]re| is| are| was| were| gets?| feels?) (?:so |very |too |a bit )?(?:scared|anxious|nervous|panicked|panicking|terrified|stressed|embarrassed|ashamed|exhausted)\b/gu,
  /\b(?:scared|anxious|nervous|panicked|panicking|panicky|terrified|stressed|exhausted) (?:and \p{L}+ )?(?:callers?|patients?|parents?|children|child|kids?|teenagers?|teens|pupils?|students?|learners?|residents?|clients?|customers?|guests?|passengers?|visitors?|owners?|relatives|famil(?:y|ies)|mothers?|mums?|brides?|people|dogs?|cats?|horses?|animals?|pets?|beginners?|staff|teams?|drivers?)\b/gu,
];

/** A question to which the writer found no answer stays with the writer, and so does the question. Small letters. */
export const unanswered =
  /\bi (?:really )?could ?(?:n'?t| not)(?: \p{L}+)? (?:say|tell|answer)\b|\b(?:ich wusste nicht(?:,)? was|je ne savais pas quoi|no supe qué|non sapevo (?:che|cosa)|ik wist niet wat|não soube o que)\b|\bno supe (?:contestar|responder|decir)\b/u;

/** A sentence that is nothing but a groan: what stands in front of it is what is groaned at. */
export const groan =
  /^\(?(?:grr+|u+gh+|a+rgh+|gah+|yikes|eek|oof|ouch|bah|meh|cringe|wtf|omg|lol no|puh|igitt|beurk|pff+|uff+|madre mía|mamma mia)[\s!?.…)]*$/iu;
