import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/**
 * How people write down what somebody asked, told and showed. Each is the source of a pattern, matched at the start of a clause
 * (after its subject) in small letters without accents; what follows is the topic. `question` keeps the question word.
 */
export const askPhrases: readonly string[] = sortedPhrases(`
  also asked, then asked, asked, asks, ask, had asked, was asking, asking, kept asking, wanted to talk, wanted to discuss, wanted to speak,
  wished to hear, wished to know, wished to discuss, wanted me to explain, asked me, asked us, grilled, quizzed, was after,
  was keen on hearing, wanted to know, wants to know, wanted to hear, wants to hear, wanted to understand, was curious, is curious,
  was interested, is interested, was keen to hear, was keen to know, enquired, inquired, quizzed me, grilled me, pushed me, pushed back,
  pushed, pressed me, pressed, probed, tested me, questioned me, dug into, dug in, hat mich gefragt, fragten, haben gefragt,
  wollte von mir wissen, wollten wissen, fragte mich, fragte, fragt, hat gefragt, wollte wissen, wollt wissen, wollte vor allem wissen,
  will wissen, wollte horen, erkundigte sich, interessierte sich, hakte nach, bat mich, m'a interrogee, m'ont demande, ont demande,
  m'a questionne, m'a questionnee, voulait comprendre, m'a demande, a demande, demande, demandait, m'a interroge, s'est interesse,
  s'est interessee, voulait savoir, veut savoir, me preguntaron, preguntaron, me ha preguntado, ha preguntado, me pregunto, pregunto,
  pregunta, preguntaba, quiso saber, quiere saber, queria saber, wilde het vooral hebben, wilde het hebben, vroeg me, vroeg mij,
  wou het hebben, vroegen, vroeg, vraagt, wilde weten, wou weten, wil weten, mi hanno chiesto, mi chiese, mi chiedeva, voleva capire,
  mi ha chiesto, ha chiesto, chiede, chiedeva, voleva sapere, perguntou-me, me perguntou, perguntaram, quis entender, perguntou, quis saber,
  ville veta, ville hora, spurgte, spurgte mig, fragade mig, fragade, undrade, spurte, ville vite, chcial wiedziec, chciala wiedziec, spytal,
  spytala, pytali, dopytywal, dopytywala, zapytal, zapytala, pytal, pytala
`);

/** As `askPhrases`: told, showed and talked about. */
export const tellPhrases: readonly string[] = sortedPhrases(`
  perked up when i talked, did perk up when i talked,
  on about, went on about, kept on about, goes on about, began with, began on, started with, started on, opened with, dwelt on, pursued,
  is keen on, keen on, was keen on, reckons, took me over, talked to me, talked with me, talked a lot, talked at length, had a chat,
  had a good chat, got talking, nerded out, talked, talks, spoke, speak about, chatted, told me, tells me, told us, told, explained to me,
  explained, explains, described, describes, mentioned, mentions, brought up, raised, raises, discussed, discusses, went over, went through,
  walked me through, walked through, took me through, ran me through, ran through, showed me, showed us, showed, shows, shared, outlined,
  introduced, presented, pointed out, stressed, emphasised, emphasized, highlighted, covered, said, says, noted, is proud of,
  is very proud of, was proud of, v proud of, very proud of, proud of, is working on, works on, cares about, cares most about,
  is excited about, was excited about, is worried about, focus on, focused on, focuses on, demonstrated, demoed, hat mir erzahlt,
  hat mir erklart, hat mir gezeigt, sprach mit mir, redete, erzahlten, erzahlte mir, erzahlte, erzahlt, hat erzahlt, sprach, spricht,
  schilderte offen, schilderte, erklarte mir, erklarte, erklart, erwahnte, zeigte mir, zeigte, zeigt, berichtete, berichtet, stellte vor,
  betonte, ihm ging es, ihr ging es, ihnen ging es, es ging, m'a presente, m'a fait visiter, insiste, a insiste, a parle, parlait, m'a parle,
  m'a raconte, a raconte, m'a explique, a explique, explique, m'a montre, a montre, montre, a mentionne, a evoque, evoque, a presente,
  presente, me conto, conto, me hablo, hablo, habla, me explico, explico, menciono, me mostro, mostro, me enseno, enseno, me dijo, dijo,
  dice, begon, vertelde me, vertelde mij, heeft verteld, had het, heeft uitgelegd, vertelde, vertelt, sprak, legde uit, uitleg, liet zien,
  toonde, toont, noemde, mi ha parlato, ha parlato, mi ha raccontato, ha raccontato, mi ha spiegato, ha spiegato, mi ha mostrato,
  ha mostrato, ha detto, falou, explicou, mostrou, contou, disse, pratade, pratar, berattar, visar, forklarar, snakkede, snakket, talte,
  viste mig, viste meg, talade, berattade, forklarade, visade, fortalte, forklarte, viste, mowil, mowila, wspomnial, wspomniala, pokazala,
  tlumaczyl, tlumaczyla, opowiadal, opowiadala, pokazal
`);

/** "We talked about": what was shared, tied to whoever the line stands under. */
export const sharedPhrases: readonly string[] = sortedPhrases(`
  we had a chat, we had a good chat, had a chat, got talking, we got talking, we got to, from there we got to, we nerded out, we ended up,
  talk turned, spoke of, we spoke of, we talked, we then talked, we also talked, we spoke, we chatted, we discussed, we had a laugh,
  we laughed, we went over, we covered, talked, chatted, discussed, spoke, wir haben gesprochen, wir haben lange, wir redeten,
  haben gesprochen, wir sprachen lange, wir sprachen, wir haben uber, gesprochen, on a discute, nous avons discute, on a cause, on a evoque,
  avons parle, on a beaucoup parle, on a parle, nous avons parle, estuvimos hablando, hemos hablado, conversamos, hablamos, charlamos,
  we hadden het, we spraken, gepraat, we hebben gepraat, we praatten, abbiamo parlato, falamos, vi talade, vi snakkede, vi diskuterade,
  vi pratade, vi snakket, walked him through, walked her through, walked them through, gadalismy, rozmawialysmy, mowilismy, rozmawialismy
`);

/** Small words between the verb and the topic, dropped; folded. */
export const topicOpeners: readonly string[] = [
  'to me about',
  'to us about',
  'hear about',
  'all about',
  'ages about',
  'for ages about',
  'hard on',
  'me hard on',
  'me about',
  'me more about',
  'more about',
  'with',
  'back to',
  'me abt',
  'me for',
  'me to',
  'me',
  'us about',
  'us',
  'about',
  'abt',
  'bout',
  'me bout',
  'a lot about',
  'lots about',
  'at length about',
  'for a while about',
  'a bit about',
  'mostly about',
  'mainly about',
  'on',
  'over',
  'back on',
  'for',
  'to',
  'as to',
  'into',
  'in',
  'that',
  'of',
  'with me about',
  'through',
  'uber die frage,',
  'mir uber',
  'mir von',
  'mir',
  'me over',
  'mij over',
  'het over',
  'hebben over',
  'over het',
  'uber',
  'nach',
  'von',
  'um',
  'dass',
  'sur',
  'de',
  'du',
  'des',
  "d'",
  'que',
  'sobre',
  'por',
  'acerca de',
  'naar',
  'van',
  'su',
  'di',
  'del',
  'della',
  'che',
  'om',
  'o',
  'o tym,',
  'mig om',
  'meg om',
  'kring',
  'delle',
  'dei',
  'degli',
  "dell'",
  'do',
  'da',
  'dos',
  'das',
  'pelo',
  'pela',
];

/** Words that open a question; folded. */
export const questionWords: readonly string[] = sortedPhrases(`
  how, why, what, whether, if, when, where, which, who, whose, would, do, does, did, can, could, am, are, is, have, wie, warum, wieso,
  weshalb, was, ob, wann, wo, welche, welcher, welches, wer, wofur, comment, pourquoi, quoi, si, quand, ou, quel, quelle, quels, quelles,
  combien, ce que, como, por que, que, cuando, donde, cual, cuanto, hoe, waarom, wat, of, wanneer, waar, welke, come, perche, cosa, se,
  quando, dove, quale, porque, onde, qual, hur, varfor, vad, hvordan, hvorfor, hva, jak, dlaczego, czy
`);

/** Words that stand for the person spoken of last; folded. */
export const pronouns: readonly string[] = commaList(`
  he, she, they, he's, she's, they're, hes, shes, er, sie, il, elle, el, ella, hij, zij, ze, lui, lei, ele, ela, han, hon, hun, on, ona, his,
  hers, her, ihm, ihr, ihn, sein, seine, ihre, zijn, haar
`);

/** Those of them that can only be whoever does something; folded. */
export const subjects: readonly string[] = commaList(
  'he, she, they, er, sie, il, elle, el, ella, hij, zij, ze, lui, lei, ele, ela, han, hon, hun',
);

/** Right before a name in running text: somebody is introduced; folded. */
export const introducing: readonly string[] = sortedPhrases(`
  called, named, girl, lad, lass, fella, fellow, guy, bloke, lady, woman, partner, husband, wife, missus, son, daughter, offsider, sidekick, assistant, colleague, apprentice, deputy, foreman, gaffer, trainer, owner,
  namens, kollege, kollegin, sohn, tochter, mann, polier, geselle, nomme, nommee, monsieur, madame, mari, femme, fils, fille, llamado, llamada, companero, companera, hijo, hija, collega, figlio, figlia, marito, moglie, genaamd, meneer, mevrouw, zoon, dochter, heter, pan, pani
`);

/** What the writer did with somebody just named: "with him I discussed", "con lei ho parlato"; folded. */
export const talkedWith: readonly string[] = sortedPhrases(`
  i talked, i spoke, i chatted, i discussed, i went over, i went through, i had a chat, i had a talk, i covered, we talked, we spoke, we chatted, we discussed, we went over, we went through, we had a chat, we covered, talked, spoke, chatted, discussed,
  habe ich gesprochen, habe ich geredet, habe ich kurz, habe ich lange, sprach ich, sprachen wir, redete ich, redeten wir, haben wir gesprochen, ging es, habe ich uber, haben wir uber,
  j'ai parle, j'ai discute, j'ai cause, j'ai aborde, j'ai evoque, nous avons parle, nous avons discute, nous avons evoque, on a parle, on a discute, on a cause, on a evoque,
  he hablado, hemos hablado, hable, hablamos, he charlado, hemos charlado, charle, charlamos, hemos visto, comente, comentamos,
  ho parlato, abbiamo parlato, ho discusso, abbiamo discusso, ho chiacchierato, abbiamo chiacchierato, parlai, parlammo,
  had ik het, heb ik het gehad, heb ik gesproken, heb ik gepraat, sprak ik, spraken we, hadden we het, heb ik, hebben we,
  falei, falamos, conversei, conversamos, pratade jag, pratade vi, talade jag, talade vi, snakkede jeg, snakket jeg, snakkede vi, snakket vi, rozmawialem, rozmawialam, rozmawialismy
`);

/** Where the writer's own answer begins inside a line: what stands behind is not the other person's topic. */
export const ownAnswer =
  / ?(?:→|->|=>|⇒) ?|[,;.]? (?:and |but |so |which )?[Ii] (?:said|told|answered|replied|explained|gave|mumbled|rambled|botched|blanked)\b|[.,;] (?:said|told (?:him|her|them))\b|[,;.]? (?:und |aber )?ich (?:sagte|antwortete|habe gesagt|erzählte)\b|[,.;]? le dije\b/u;
