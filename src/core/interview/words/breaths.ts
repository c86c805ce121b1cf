import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Words that join what was said to what comes next, when people dictate; small letters. They belong to what comes. */
export const joints: readonly string[] = commaList(`
  and, but, so, then, anyway, oh, god, okay, ok, yeah, und, aber, dann, danach, also, ja, e, ma, y, pero, entonces, et, mais, alors, du coup,
  en, maar, dus, mas, no, więc, potem, poi, luego, después, puis, ensuite, toen, daarna, depois
`);

/** Sounds with which people who dictate gain time; parts of a pattern, small letters. */
export const fillers: readonly string[] = commaList(
  'oh, god, okay, ok, yeah, well, anyway, comma(?: no)?, full stop, komma, um+, uh+, er+m, ähm?, mah, beh, bueno, euh, nou, ja',
);

/** Words with which something new begins, whatever comes behind them; parts of a pattern, small letters. */
export const freshStarts: readonly string[] = sortedPhrases(`
  and then (?:there|the|a|an), then there (?:was|were), what else, so the, anyway, um+, uh+, er+m, (?:the )?(?:money|pay) (?:is|was), money, comma, full stop,
  und dann (?:war|kam|saß|hat|noch), dann (?:kam|saß|war|hat), da (?:hat|kam|saß), heute (?:ist|war), (?:so )?jetzt muss, ähm?, komma, das geld, geld hab,
  (?:e )?poi (?:è|c['’]era|quanto|siamo|abbiamo), allora, comunque, quanto pagano, luego (?:vino|llegó|me), después (?:vino|llegó|me), el sueldo, le salaire,
  (?:et )?puis (?:il|elle|on|y), ensuite (?:il|elle|on|j['’]ai), (?:en )?toen (?:kwam|was|zat|had|heb), het salaris, depois (?:veio|me), a potem, i potem
`);

/**
 * How somebody begins to speak or to do something: a pronoun with what is done. Parts of a pattern, small letters. Of "I" only what is said: "the place
 * I had in Leeds" begins nothing.
 */
export const turns: readonly string[] = [
  "(?:she|he|they|we) (?:asked|said|told|talked|spoke|wanted|did|had|has|was|were|is|are|took|walked|showed|gave|got|went|came|explained|mentioned|promised|seemed|made|called|offered|never|really|just|also|listened|seem|wrote|will|didn['’]?t|want)",
  "it was|i (?:asked|said|told|promised|explained|never said|didn['’]?t say)|there (?:was|were)",
  '(?:ich|er|sie|der|die|wir|man|das|es) (?:hab|habe|hat|haben|hatte|war|waren|ist|wollte|wollten|sollte|soll|würd|würde|fragte|sagte|meinte|erzählte|zeigte|fand|schreibt|ruft|muss|kam|zahlen|zahlt)',
  '(?:mi|gli|le|ci|io|lei|lui|loro) (?:ho|ha|hanno|è|richiama|richiamano)',
  '(?:me|le|les|nos|yo|él|ella) (?:preguntó|dijo|dijeron|contó|enseñó|recibió|explicó|llevó|dije|prometí|pregunté|conté|habló|hizo|atendió)',
  "(?:elle|il|ils|elles|on) (?:m['’]a|m['’]ont|a|ont|était|voulait|veut)|j['’]ai (?:dit|répondu|promis|parlé|demandé)|je (?:lui|leur) ai",
  '(?:hij|zij|ze|ik|die|we) (?:zei|vroeg|vertelde|had|heb|heeft|was|wilde|liet|gaf|kwam|ging|moest|zou|belt|mailt|stuurt)',
  '(?:ele|ela|eles|eu|me) (?:perguntou|disse|falou|contou|mostrou|recebeu|explicou|prometi|falei)',
  '(?:za)?pytał[ai]?|powiedział(?:a|em|am|i)?|obiecał(?:a|em|am|i)?|opowiadał[ai]?|pokazał[ai]?',
];

/** The same behind one of the joints, where a pronoun is enough with any verb of these. */
export const joinedTurns: readonly string[] = [
  "(?:she|he|they|i|we|it)['’](?:s|d|ll|ve|m|re)|i (?:was|went|had|got|did|thought|have|need|called)|(?:non )?(?:ho|ha|abbiamo|hanno)|con (?:lui|lei)|a me",
];

/** What somebody with a name does, who then begins to speak; parts of a pattern, small letters. */
export const deedsOfNamed: readonly string[] = sortedPhrases(`
  said, asked, told, talked, spoke, wanted, did, took, walked, showed, gave, came, explained, mentioned, is (?:gonna|going), will, wollte, hat, fragte, sagte, meinte, erzählte, zeigte, schreibt, kam,
  ha, mi ha, me, preguntó, dijo, contó, m['’]a, a dit, voulait, zei, vroeg, vertelde, wilde, perguntou, disse, falou, (?:za)?pytała?, powiedziała?
`);

/** Forms of address that stand before such a name; parts of a pattern, as written. */
export const addressed: readonly string[] = [
  'Frau',
  'Herr',
  'Mrs',
  'Mr',
  'Ms',
  'Dr',
  'Madame',
  'Monsieur',
  'Señora?',
  'Don',
  'Doña',
  'Pani?',
  'Meneer',
  'Mevrouw',
];

/** Words behind which what begins belongs to the same thought: "how I cope", "whether she was", "I said it was"; small letters. */
export const subordinators: readonly string[] = sortedPhrases(`
  how, what, what's, if, whether, that, when, who, which, because, cos, where, why, like, than, as, while, before, after, until, said, says, say, told, think, thought, hope, know, knew, reckon, the, a, me, him, her, them, us,
  wie, was, ob, dass, wenn, weil, wo, wer, warum, als, womit, wofür, falls, bevor, che, se, cosa, come, quando, chi, dove, perché, quanto, di, que, qué, si, cómo, cuando, quien, donde, porque,
  comment, quand, qui, où, parce, ce, dat, of, hoe, wat, wie, waar, omdat, waarom, como, quem, że, czy, jak, co, kiedy, gdzie, non, nicht, not, no, ne, nie, niet
`);
