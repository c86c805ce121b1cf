/** How a line of a note begins, and what the rest of it then is. */
export interface LinePattern {
  /** Matches the line; its only group is the rest. */
  readonly begins: RegExp;
  readonly gives: 'asked' | 'let' | 'tasked' | 'answered' | 'talked' | 'told' | 'said' | 'shown' | 'theirs';
}

/** In this order; the first that fits is taken. The person's own name at the beginning is already gone. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  { begins: /^(?:let|allowed|had) (?:me|us) (?:to )?(.+)$/i, gives: 'let' },
  { begins: /^(?:i|we) (?:also )?asked (?:(?:her|him|them) )?(.+)$/i, gives: 'answered' },
  { begins: /^asked (?:her|him|them) (?!to )(.+)$/i, gives: 'answered' },
  {
    begins: /^(?:(?:asked|asks|asking)(?: me| us)?|(?:wanted|wants) (?:me|us)) to ((?!know|hear|see|understand)\S.+)$/i,
    gives: 'tasked',
  },
  {
    begins:
      /^(?:also |then |again |first )?(?:asked|asks|asking|kept asking|wondered|wondering|wanted to know|wants to know|wanted to hear|wanted to understand|curious|was curious|question|questions|q)(?: me| us)?(?: a lot| at length| again| twice| more| also)?(?: of questions| questions)?:? (.+)$/i,
    gives: 'asked',
  },
  { begins: /^(?:showed|shows|showing) (?:me|us) (.+)$/i, gives: 'shown' },
  { begins: /^(?:gave|took) (?:me|us) (?:a (?:quick |short )?tour of|round|around|through) (.+)$/i, gives: 'shown' },
  {
    begins:
      /^(?:said|says|told (?:me|us)|mentioned|explained|admitted|pointed out|added|thinks|reckons|believes)(?: that)? ((?:they|we|she|he|it|there|nobody|everyone)\s\S+ \S.*)$/i,
    gives: 'said',
  },
  { begins: /^(?:said|says|told (?:me|us)|mentioned|explained|pointed out) that (.+)$/i, gives: 'said' },
  {
    begins:
      /^(?:we )(?:also )?(?:talked|spoke|chatted|discussed|went over|went through|compared|swapped)(?: a lot| at length| again| briefly| mostly)?(?: about| on| through| over)? (.+)$/i,
    gives: 'talked',
  },
  {
    begins:
      /^(?:for )?(?:ages|hours|a while|half an hour|an hour|ten minutes|loads|lots|a lot|a bit|quite a bit|at length|mostly|mainly) (?:about|on) (.+)$/i,
    gives: 'talked',
  },
  { begins: /^(?:talk|discussion|chat|conversation|discussed|chatted)(?: about| on)? (.+)$/i, gives: 'talked' },
  {
    begins:
      /^(?:also )?(?:talked|talks|talking|spoke|speaks|speaking)(?: to me| with me)?(?: a lot| at length| again| briefly| mostly| mainly| warmly)? (?:about|on|of) (.+)$/i,
    gives: 'told',
  },
  {
    begins: /^(?:told (?:me|us)|hearing|heard|learned|spoke to me) (?:a lot |lots |all |more )?(?:about|of) (.+)$/i,
    gives: 'told',
  },
  { begins: /^told (?:me |us )?((?:the|a|his|her|their) (?:story|tale) .+)$/i, gives: 'told' },
  { begins: /^(?:to )?(?:take|talk|walk)(?:ing)? (?:her|him|them) through (.+)$/i, gives: 'talked' },
  { begins: /^(?:walked|talked|took|led) (?:me|us) (?:through|over) (.+)$/i, gives: 'told' },
  { begins: /^(?:told|asked) (?:me|us) ((?:how|why|what|where|when|which|who)\b.+)$/i, gives: 'told' },
  {
    begins:
      /^(?:also |then )?(?:mentioned|mentions|explained|explains|described|describes|outlined|covered|raised|shared|introduced|presented|brought up|went over|went through|emphasi[sz]ed|stressed|highlighted|gave an overview of|gave me an overview of) (.+)$/i,
    gives: 'told',
  },
  {
    begins:
      /^(?:(?:is|was|are|very|really|most|cares?|worries|worried|focus(?:es|ed)?|keen|interested|big|passionate|proud|responsible|curious|excited) )*(?:cares?(?: a lot| most| deeply)?|worries|worried|focus(?:es|ed)?|keen|interested|big|passionate|proud|curious|excited) (?:about|on|in|of) (.+)$/i,
    gives: 'talked',
  },
  { begins: /^talked (?!to |with |me |us |about |through |over )(.+)$/i, gives: 'talked' },
  { begins: /^(?:is |was )?(?:responsible for|in charge of|working on|looking into) (.+)$/i, gives: 'told' },
];

/** Beginnings of lines that report something; a line with one that no pattern fits is not said back. */
export const REPORTING =
  /^(?:said|says|told|asked|asks|mentioned|explained|laughed|smiled|nodded|liked|likes|loved|loves|hated|hates|agreed|seemed|looked|sounded|thinks|thought|felt|i|we|she|he|it|there|you)\s/i;

/** A reporting verb with who reports in front of it; the group is the rest from the verb on. */
export const WHO_REPORTS =
  /^(?:(?:[Ss]he|[Hh]e|[Tt]hey|(?!We\s)\p{Lu}[\p{L}'’-]+)(?: (?:also|then|again|first|briefly|mostly|only|just|mainly))? |also |then |only |just |mainly |mostly )((?:asked|asks|told|talked|talks|spoke|mentioned|mentions|explained|described|showed|wanted to know|walked me|talked me|took me|cares|worries|raised|outlined|stressed)\s.+)$/u;

/** Sentences about the other side with their subject: "they are moving to SAP", "wants labels that parents can read". */
export const THEIR_SENTENCE =
  /^(?:(?:they|we)(?:['’]re|['’]ve)? (?!seem|look|laugh|smil|like|love|hate|talk|spoke|discuss|chat|made |did |tried |built |sat |ate |drew |wrote |are (?:nice|lovely|friendly|great|fun|all|very|really|so)|were|had a|got on|swapp)|(?:she|he) (?:runs|leads|wants|needs|started|built|manages|teaches|moved|is (?:\S+ing)|has (?:been|run|worked|taught|built|moved|just))\b|(?:wants|needs|hopes|plans|runs|leads|manages|needed|wanted)\s(?!me\b|you\b)|(?:is|are) (?!leaving|retiring|moving away|getting|going|being|looking|expecting|hoping)\S+ing\s).+$/i;

/** A sentence that tells a figure of something: "occupancy is at 96 per cent from June". */
export const WITH_FIGURE =
  /^(?:the |their |our )?\p{Ll}[\p{L}-]+(?: \p{L}+){0,2} (?:is|are) (?:at |up |down |about |around |nearly |over |under ){0,2}\d/u;

/** Lines about what somebody did, without saying who: "walked her through the plan". Only the writer knows whose deed it was. */
export const DID =
  /^(?:\p{L}+ly )?(?:lent|gave|got|bought|brought|offered|made|handed|poured) (?:me|us)\s|^(?!speed|breed|bleed)\p{L}{3,}ed \d|^(?:(?!asked|talked|discussed|wanted|needed|(?:bed|embed|shed|need|feed|seed|weed|speed|breed|bleed|proceed|exceed|succeed)\s)\p{L}+ed (?:a|an|the|my|our|her|his|him|them|me|us|it|in|on|at|to|up|down|back|out|off|over|through|with|from|into|that)|(?:went|met|wrote|took|gave|got|did|saw|sang|drew|sat|ate|drove|ran|came|knew|brought|bought|felt|made|built|led|held|kept|found|put|set|cut) (?:a|an|the|my|our|her|his|him|them|me|us|it|in|on|at|to|up|down|back|out|off|over|through|with|from|into|together))\s/iu;

/** A clause of which it is open whether "we" are their people or the writer's. */
export const OUR_CLAUSE = /^(?:how|why|what|when|where) (?:we|our)\s/i;

/** Lines that ask for, or liken, something: what is named in them was not talked about. */
export const NOT_TALKED =
  /^(?:described?s? .* as\s|asked (?:me )?for (?!(?:my|an?) (?:view|opinion|thoughts|take|example)\b))/i;

/** A word at the end that stands for something which another line names. */
export const LEFT_HANGING = /\s(?:on|with|for|of|in|to|about|from) (?:it|them|that|this)$/i;
