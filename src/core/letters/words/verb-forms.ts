import { sortedWords } from '../../interview/words/sorted-words.ts';

/** Verbs with which people start a note line in the bare form ("Reduce waiting times"); few of them are nouns. */
export const BARE_VERBS: ReadonlySet<string> = new Set(
  sortedWords(`
accept achieve add adapt adopt agree analyse analyze apply arrange attract automate avoid balance become begin bring build buy
calm carry choose clarify collect combine communicate compare complete configure connect convince coordinate create decide
define deliver demonstrate deploy describe design develop discuss document draw drive earn embed encourage engage ensure
establish evaluate expand explain explore extend facilitate find fit fix follow gather get give grow handle help hire identify
implement improve include increase inform inspire install integrate introduce involve keep lead learn maintain make manage
measure meet mentor migrate modernise modernize motivate negotiate onboard open organise organize overcome persuade prepare
present prevent prioritise prioritize produce promote protect prove provide publish raise reach read rebuild recruit reduce
refactor replace resolve restore retain rewrite say secure sell serve settle share simplify solve speak streamline
strengthen supervise sustain take teach tell track translate understand unify update use validate verify write
`),
);

/** Past forms that do not end in -ed, and what people say they did. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  sortedWords(`
led ran built wrote taught grew kept made took gave brought won sold held cut put set drove drew spoke met began became found
rebuilt rewrote oversaw dealt spent bought sent got went saw read did had was stood sat broke chose fed flew swam sang
`),
);

/** Participles that do not end in -ed: after them "I'd" is "I had". */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  sortedWords(`
done been gone seen had made taken given written spoken driven grown kept led run built taught met left lost found told
thought brought bought sold held known chosen broken worked come become begun better heard felt meant sent spent lent bent caught
fought won sat stood understood paid said laid fed bred bled dealt slept kept swept dug hung struck stuck worn torn sworn thrown
shown drawn flown blown sewn sown mown rung sung swum drunk sunk shrunk ridden hidden risen fallen forgotten eaten beaten gotten got
stolen frozen woken shaken mistaken undertaken overseen rewritten rebuilt retold withdrawn
`),
);

/** Adjectives with which people begin a strength ("calm under pressure"). */
export const QUALITIES: ReadonlySet<string> = new Set(
  sortedWords(`
able accurate adaptable approachable articulate attentive aware calm capable careful certified cheerful comfortable confident
conscientious creative curious dependable detail-oriented diligent diplomatic disciplined efficient empathetic experienced
fair familiar fast flexible fluent friendly good happy hands-on hardworking hard-working helpful honest independent kind
licensed meticulous methodical neat observant organised organized patient persistent practical precise proactive proficient
punctual qualified quick reliable resilient resourceful responsible sensitive skilled sociable steady strong tactful tidy
thorough trained trustworthy used versatile
`),
);

/** Verbs in the present with which people begin a strength ("speak fluent Polish"). */
export const PRESENT_CLAIMS: ReadonlySet<string> = new Set(
  sortedWords(`
speak know write read teach hold have build drive manage use understand love enjoy like learn keep work run play bring can listen
`),
);
