import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases, sortedWords } from './sorted-words.ts';

/** Phrases in running text that tell who somebody is. Sources of patterns, matched without case right before or right behind a name. */

/** Talks that one has with people; parts of a pattern in front of a word for "with". */
export const talkNouns: readonly string[] = sortedPhrases(`
  interview, interviewed, call, phoner, chat, convo, lunch, coffee, dinner, breakfast, tour, tour round, walk, test, shift, session, panel, meeting, meet, screen, loop, round, sat, sat down, spoke, talked, talk, chatted, met, conversation, zoom, teams, catch-up, slot, hour, half hour, minutes, mins,
  gespräch, vorstellungsgespräch, telefonat, termin, runde, gesprochen, telefoniert, sprach, sprachen, sprechen, unterhielt mich, entretien, rendez-vous, rdv, échange, échangé, parlé, discuté, entrevista, charla, hablé, hablamos, llamada, reunión, prueba, prova, falei, conversei, conversa, teste, teste pratico, reunião, gesprek, gesproken, babbel, gepraat, colloquio, incontro, parlato, chiacchierata, intervju, samtal, samtale, möte, møte, pratade, snakket, rozmowa, spotkanie, haastattelu
`);

/** Words for "with", short forms included; parts of a pattern. */
export const withWords: readonly string[] = commaList(
  'with, w/, w, by, to, mit, bei, avec, con, com, c/, c, met, med, z, ze, kanssa',
);

/** Right before a name: it is introduced. */
export const introducers: readonly string[] = sortedPhrases(`
  the (?:first|second|third|fourth|fifth|last|other|other one|next) was, next to (?:her|him|me|them)(?: sat| was)?, beside (?:her|him|me) (?:sat|was), opposite (?:me )?(?:sat|was), neben (?:ihm|ihr|mir) saß, der dritte war, die dritte war, le troisième était, la troisième était, shadowed, greeted by, welcomed by, run by, led by, interviewed by, hosted by, seen by, received by, joined by, taken round by, shown round by, shown around by, headed by, chaired by, name of, contact is, contact:, interviewer:, interviewers:, panel:, panel was, panel of, panel were, name is, name's, present:, on the call:, in the room:,
  geleitet von, empfangen von, empfing mich, anwesend waren, anwesend:, reçue? par, accueillie? par, me recibió, me entrevistó, me atendió, me recebeu, me atendeu, ontvangen door, mi ha accolto, mi ha ricevuto
`);

/** Right before a name: one met that person; a lone word may be a thing that one found there. */
export const meetings: readonly string[] = commaList(`
  i met, we met, also met, then met, and met, met, begegnete ich, traf ich, traf, lernte ich, rencontré, j'ai rencontré, conocí a, encontrei, conheci, ontmoette, ho incontrato, ho conosciuto, incontrato, träffade, møtte, poznałem, poznałam
`);

/** Right before a name or a thing: one saw it, or it was there. */
export const findings: readonly string[] = commaList(`
  saw, got, followed around, followed by, it was, this is, there were, there was, j'ai vu, il y avait, estaba, estaban, c'era, c'erano
`);

/** People in front of "named": a guy named Stosh, a lady called Tricia. */
export const humans: readonly string[] = sortedPhrases(`
  lad, lass, guy, lady, woman, man, person, gal, girl, boy, bloke, chap, fella, fellow, dude, someone, somebody, kid, student, typ, frau, mann, herr, dame, homme, femme, monsieur, señora, señor, chica, chico, tipo, mujer, hombre, moça, moço, senhora, senhor, man, vrouw, meneer, mevrouw, ragazza, ragazzo, signora, signore
`);

/** Behind the human and in front of the name; parts of a pattern. */
export const naming: readonly string[] = sortedPhrases(
  `named, called, by the name of, they call, everyone calls, everybody calls, people call, namens, genaamd, heißt, hieß, nommée?, s'appelle, s’appelle, llamad[oa], se llama, chamad[oa], som heter, heter, o imieniu, imieniem, di nome, si chiama, che si chiama`,
);

/** Right behind a name: somebody who received the writer. */
export const receivedWriter: readonly string[] = sortedPhrases(`
  at the front desk, on the front desk, at reception, on reception, in reception, from reception, fetched me(?! up on), collected me, came down to get me, at the desk, at the door, from security, made me tea, made me a, made me coffee, got me an?, got me in the door, brought me, let us in, let me in, met me at the, offered me tea, offered me coffee, offered me water, offered me a drink, gave me tea, gave me coffee, gave me water, gave me a badge, gave me the badge, showed me to the, took my coat, picked up,
  mi ha (?:portato|offerto|dato) (?:il|un) caffè, m['’]a (?:offert|apporté|servi) (?:un|du) (?:café|thé), me (?:trajo|ofreció|dio|trouxe|ofereceu) (?:uma? |un )?café, brachte mir (?:einen )?(?:kaffee|tee), gaf koffie, gaf mij koffie, am empfang, an der pforte, à l'accueil, en recepción, aan de balie, aan het onthaal, alla reception, na recepção
`);

/** Before a name: somebody who opened the door to this job. */
export const openers: readonly string[] = sortedPhrases(`
  on the recommendation of, recommended by, referred by, introduced by, intro from, intro via, heard about it from, heard of it from, heard about it through, heard about it via, heard about this from, through my friend, through my cousin, through my mate, tip from, tipped off by, thanks to,
  auf empfehlung von, empfohlen von, empfohlen hat mich, aufmerksam gemacht hatte mich auf die stelle, aufmerksam gemacht hat mich, hinweis von, sur recommandation de, recommandée? par, por recomendación de, recomendad[oa] por, indicad[oa] por, getipt door, op aanraden van, segnalat[oa] da, su consiglio di
`);

/** Behind a name: the same. */
export const openersBehind: readonly string[] = sortedPhrases(`
  put my name in, put in a word, put in a good word, put me forward, got me in(?! the door), got me the interview, referred me, recommended me, tipped me off, told me about the job, told me about the role, told me about the opening, me metió, me recomendó, me indicou, hat mich empfohlen, m'a recommandée?, mi ha segnalato, mnie poleci[łl]a?, to on mnie poleci[łl], tipsade mig, heeft mij getipt, heeft me getipt, tipte mij
`);

/** In the sentence of a name: that person was not met; parts of a pattern. */
export const absences: readonly string[] = [
  "(?:never|not|didn't|didnt|did not|haven't|havent|have not|hadn't|won't|wont|nt|niet|nicht|pas|non|não|nao|no) (?:yet )?(?:met|meet|talk|talked|spoken|see|seen|gesproken|gesprochen|getroffen|rencontré|parlé|conocí|incontrato|falei)",
  "(?:who|whom|that) i(?:['’]d|['’]ll|d| would| will) (?:also )?meet(?! (?:again|too|next (?:week|time)))",
  '(?:would|wld|will|going to|supposed to|hope to|want to|wants me to|get to|still to|have to|need to|should|and) (?:meet|see|speak to|speak with|talk to)',
  '(?:he|she|they|who) (?:was|were|is) (?:out|away|off|abroad|in hospital|ill|sick)(?! of)',
  'on (?:vacation|holiday|leave|maternity leave|sabbatical|pto)',
  'off sick|out sick|no longer there|retired|former|used to be|predecessor|emeritiert|ehemalige[rn]?|frühere[rn]?|noch nicht|pas encore|todavía no|ancora non|nog (?:nt|niet)',
  '(?:eines|einer) gewissen|someone called|somebody called|there name of|written by|judgment|in the hallway|only said hi|only waved|only (?:saw|seen|heard) (?:him|her|them)|(?:nur|bloß) (?:gesehen|gehört)|passed (?:me )?in the (?:corridor|hall)',
  '(?:in der nächsten|nächste) (?:runde|woche)',
];

/** Right before a name: somebody of the writer's own life. */
export const relations: readonly string[] = sortedPhrases(`
  my, mum, mom, dad, cousin, friend, mate, wife, husband, brother, sister, neighbour, neighbor, ex, boyfriend, girlfriend, son, daughter, uncle, aunt, auntie, nephew, niece, gran, grandma, grandad, mam, housemate, flatmate, roommate, poor, povero, povera, pauvre, pobre, like, than, says,
  mein, meine, meinem, meinen, meiner, mon, ma, mes, mi, mis, mijn, mio, mia, meu, minha, schoonbroer, primo, prima, kollege, kollegin, min, mitt, mój, moja, szwagier, brat, siostra, mąż, żona, kolega, koleżanka, znajomy, nipote, nonna, nonno, zia, zio, suocera, cuñada, cuñado, sobrina, tía, tío, oma, opa, tante, onkel, schwager, schwägerin, frère, soeur, sœur, tonton, copine, copain, vriendin, vriend, zus, broer, kompis, syster, bror, cunhada, cunhado, tia, tio
`);

/** In front of a given name, as a part of it: somebody of a family; folded. */
export const kin: readonly string[] = sortedPhrases(`
  uncle, aunt, auntie, aunty, cousin, granny, grandma, grandad, granddad, grandpa, tante, onkel, oma, opa, tonton, mamie, papi, abuela, abuelo, tia, tio, zia, zio, nonna, nonno, oom, farmor, farfar, mormor, morfar, moster, ciocia, wujek, babcia, dziadek
`);

/** Behind "my", and words such as "old" between them: somebody of the writer's own life; folded. */
export const ownPeople: readonly string[] = sortedWords(`
  coworker co-worker workmate teammate classmate schoolmate roommate pal buddy bestie boss landlady landlord coach mentor therapist gp physio accountant lawyer tutor godmother godfather fiance fiancee partner stepdad stepmum grandson granddaughter in-law kollegin kollege freundin freund nachbarin nachbar kumpel copine copain voisine voisin amie ami companera companero amiga amigo vecina vecino jefa jefe amica amico vicina vicino capo collega vriendin vriend buurvrouw buurman colega vizinha vizinho chefe kompis kollega granne chef venn kollegan przyjaciolka przyjaciel kolezanka kolega sasiadka sasiad szef szefowa
`);

/** Behind a name: somebody whom the writer knows from elsewhere; parts of a pattern. */
export const relationsBehind: readonly string[] = [
  '[,(] ?(?:my|mein[er]?|mon|ma|mi(?! (?:ha|hanno|ho|sono|chiede|chiedeva|dice|diceva|voleva|vuole|fa|faceva|parla|parlava) )|mijn|mio|mia|meu|minha)(?![\\p{L}])(?! (?:would|future|potential|new|next|prospective|künftige|zukünftige|futur))',
  '(?:, )?(?:who |q |que |qui |che |quell[ao] che |celle qui |celui qui |la que |el que |die |der |som |która |który )?(?:used to work|worked|works|work|trabalhava|trabajaba|travaillait|werkte|lavorava|lavora|arbeitete|jobbade|pracowała?) (?:with me|with us|cmg|comigo|conmigo|avec moi|met mij|con me|mit mir|med mig|ze mną)',
  '(?:, )?(?:who|whom|that) (?:i|we) (?:worked|work|used to work|trained|trained up|shared|went to|grew up|know from|knew)',
  "(?:, )?(?:con cui|con quien|con la que|con el que|avec qui|avec lequel|avec laquelle|com quem|met wie|mit dem|mit der|som jag) (?:ik |ich |je |j['’]|eu )?(?:lavoravo|dividevo|ho lavorato|trabajaba|compartía|travaillais|partageais|trabalhava|dividia|werkte|werk|arbeitete|gearbeitet|jobbade)",
  '(?:, )?who (?:went|moved|came|left)[\\p{L} ]{0,20} (?:from|with) us',
  '(?:, )?(?:der|die) mit mir (?:in|im|auf|bei|beim|an) [^,.;]{2,40}? war',
  '(?:, )?(?:who|qui|que|che|som|die|który|która|kter[ýá]) (?:was|were|était|estuvo|estaba|era|esteve|estava|var|zat|by[łl]a?) (?:[^.,;:]{2,30}? )?(?:with me|avec moi|conmigo|con me|comigo|med mig|met mij|ze mną)',
  '[^.,;:]{0,40}? (?:used to work|worked|went to school) (?:with|for|under) (?:me|us|my)',
  'from (?:the |my )?(?:old|ex|former|last|previous)',
  'from [\\p{L} ]{1,20} days',
  'wants me (?:back|to call)|still wants me',
];
