import type { Status } from '../model.ts';

/**
 * How people tell in a sentence what became of an application, by status; sources of patterns that meet folded text (small letters, no
 * accents). The later ones of the list are asked first: who accepted was offered something before.
 */
export const toldOutcomes: readonly (readonly [Exclude<Status, 'applied' | 'interviewing'>, readonly string[]])[] = [
  [
    'ghosted',
    [
      'ghosted|never heard back|never heard from them|radio silence|guess thats that|guess that is that|ya fue|crickets(?: |$|[.!])|not a word since|no (?:reply|answer|response|word) (?:since|after|ever|at all|yet again)',
      'lo doy por perdido|ni (?:una )?llamada,? ni (?:un )?(?:correo|mensaje)|ni (?:un )?appel,? ni (?:un )?mail|keine antwort mehr|nie wieder gehort|plus de nouvelles|jamais de nouvelles|nunca (?:mas )?(?:llamaron|contestaron)|geen antwoord meer|nooit meer (?:iets )?gehoord|mai piu sentiti|nunca mais',
    ],
  ],
  [
    'offer',
    [
      '(?:^|[:.!] ?)(?:an |the |verbal )?offer(?:!|\\.|$| received| came| in | letter| from | is in)|offer(?:ed|ing) me (?:the |a |an )?(?:job|role|position|post|place|spot|contract|it)|(?:made|gave|making) me an offer|verbal yes|(?:it|job|role).?s yours if|got (?:an|the|my) offer|offer (?:received|came|arrived)|(?:rang|called|mailed|emailed|wrote):? (?:with )?(?:an |the )?offer|they want me|it.?s mine if i want|the job.?s mine|(?:said|says|that|me):? (?:the |this )?(?:job|role|position|post) is yours|i got the job|got the job|: offer(?:$|\\.)',
      'voorstel(?:$|[,:!])|(?:elles?|ils?|on) (?:me )?(?:font|fait|ont fait) une offre|me ofrecieron|me ofrecio el|me dieron el (?:trabajo|puesto)|mi hanno offerto|mi hanno preso|me ofereceram|passei na vaga|zusage (?:bekommen|erhalten|kam|ist da)|angebot (?:bekommen|erhalten|kam|liegt)|aanbod gekregen|ik mag (?:beginnen|starten)|mag daar beginnen|m.a propose le poste|on me propose le poste|je suis pris|fatt jobbet|erbjudande',
    ],
  ],
  [
    'rejected',
    [
      "(?:its|it's|it is|was|got) a no(?:$|[ .,!])|(?:they |was |got |been )rejected|rejected me|(?:^|got (?:the|a) )rejection|rejection (?:mail|email|letter|call)|turned me down|(?:offered|gave|given|went|going) (?:(?:the|it|job|role|post|position|place) ){0,2}to (?:some(?:one|body)|an(?:other)? |the other |a different )|lost (?:out )?to |went w(?:ith)? (?:someone|somebody|another|an internal|a different|other)|not moving forward|not (?:been )?(?:selected|successful)|unsuccessful|didnt get (?:it|the job)|did not get (?:it|the job)|didn't get (?:it|the job)|(?:took|picked|chose|hired|gave it to|going with) (?:someone|somebody|another|an internal|one of their own)|unfortunately",
      'absage (?:bekommen|erhalten|kam|per|von)|leider (?:nicht|haben sie|abgesagt)|han elegido a|eligieron a otr|no me (?:cogieron|eligieron|dieron)|hanno scelto|scelto un.altr|escolheram outr|nao fui escolhid|afgewezen|niet (?:geworden|weerhouden|aangenomen)|pas (?:ete )?retenu|refus par|avslag|fick inte jobbet',
    ],
  ],
  [
    'withdrawn',
    [
      "i (?:withdrew|pulled out|declined|turned (?:it|them) down)(?:$|[ .,!])|^turned it down|turned down (?:the|their) (?:offer|job|role)|withdrew my|told (?:her|him|them) no(?:$|[ .,!])|not going to take it|i'm out|im out",
      'ich (?:habe? )?(?:[a-z0-9.]+ ){0,4}abgesagt|selbst abgesagt|zuruckgezogen|zelf (?:afgebeld|afgezegd)|heb afgezegd|me retire del|rechace la|j.ai (?:refuse|decline)|ho rifiutato|mi sono ritirat|desisti da',
    ],
  ],
  [
    'accepted',
    [
      '(?:^|[:.!] ?|i |and |have )accepted(?:$|[.!]| in writing| the | it)|told (?:her|him|them) yes|yours if you want it.{0,12} i (?:actually )?said yes|said yes to (?:them|it|the)|i took (?:it|the job)|signed (?:the |my )(?:contract|offer)|started there|first day was',
      'powiedzial[ea]m,? ze (?:biore|przyjmuje)|przyj[ae]l[ea]m (?:oferte|prace)|ich (?:(?:habe )?(?:angenommen|unterschrieben)|habe? (?:gleich |sofort )?zugesagt(?:$|[.!;]))|^habe? zugesagt(?:$|[.!;])|acepte (?:el|la)|dije que si|ho accettato|ho firmato|aceitei|heb getekend|j.ai accepte|j.ai signe|jag tackade ja',
    ],
  ],
];

/** A word in front that makes it no more than a thought, a hope, or somebody else's; sources of patterns, folded. */
export const unsaid =
  "(?:if|whether|would|wld|wd|i'd|id|he'd|she'd|they'd|could|might|may|should|wish|hope|hoping|maybe|perhaps|when|once|in case|until|before|wanted|want|wants|expect|another|other|last time|wenn|dass|weil|falls|ob|wurde|si|se|als|indien|mocht|om|kanske|peut-etre|quiza|forse|talvez|not|never|no|dont|don't|didnt|didn't)";

/** What a line of a log says of a day on which nobody answered; a source of a pattern, folded. */
export const silence =
  '(?:no (?:call|reply|answer|word|response|news)|nothing|nada|niente|rien|niks|nichts|nix|inget|ingenting|still waiting|left (?:a )?(?:vm|voicemail|message)|silence)';
