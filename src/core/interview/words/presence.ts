import { sortedPhrases } from './sorted-words.ts';

/** Behind a name that is a subject: somebody who came, led, sat there or took the writer somewhere; parts of a pattern, matched without case. */
export const presences: readonly string[] = sortedPhrases(`
  came (?!from (?!behind|the)|to (?!get|meet|collect|find|say|the)|up with|out of)\\p{L}+, come in, comes in, joined(?: us| me| in| late| the| by| at| for|$), sat in, sat down, sat opposite, sat across, sat beside, sat next, sat with, sat me, sat there, led the, led it, led me, led on, led with, led off, led most, opened, kicked off, started off, started with, started by, started on, began with, began by, chaired, chairs, ran the, ran me, ran through, looked after me, did most, did the, did all, took over, took notes, took me, took us, took my, walked me, walked us, fetched me, picked me up, showed up, turned up, was on speaker, was on the call, was on the line, was on screen, was on zoom, was there, was in on, was on as well, had me on, had me do, had me make, had two questions, had one question, had a few questions, had a question, had only, had questions, needs my, needed my, drove me, drove us, gave me, gave us, met me, met us, greeted, welcomed, interviewed, quizzed, tested, watched, watched me, observed, popped in, dropped in, stuck h(?:is|er) head, nodded, smiled, laughed, was on about, on about, keen on, is keen, was keen, liked my, liked that, liked the, loved my, loved that, went on about, banged on, wished to, wishes to, seemed, listened, answered my, thanked me, shook my, let me have, put me on, passed me, handed me, pursued, dwelt, pressed, set me, timed me, marked me, will be my, would be my, is the one who, are the ones who, just nodded, just smiled,
  kam (?:[\\p{L}\\d.:]+ )?(?:[\\p{L}\\d.:]+ )?(?:[\\p{L}\\d.:]+ )?(?:dazu|hinzu|später|noch|rein|herein|herunter|runter|vorbei), stieß (?:\\p{L}+ )?(?:\\p{L}+ )?dazu, hat das gespräch, hat (?:das |die |den )?(?:\\p{L}+ )?(?:geführt|gezeigt|erzählt|erklärt), ging mit mir, hat mit mir, war dabei, war auch da, war nett, saß dabei, saß neben, saß mir, leitete, führte, begrüßte, holte mich, empfing, stellte mir, nahm mich, begleitete, übernahm, moderierte, prüfte, schaute zu, hörte zu, hat geleitet, hat geführt, hat mich, hat gefragt, eröffnete, begann mit, fing an, machte die,
  m['’]a appelée?, m['’]a téléphoné, m['’]a rappelée?, a fait (?:entrer|visiter), est arrivée?, est venue?, est entrée?, est descendue?, nous a rejoints?, m['’]a rejoint, a rejoint, a mené, menait, m['’]a reçue?, m['’]a accueillie?, m['’]a fait, m['’]a mise?, m['’]a emmenée?, m['’]a présenté, m['’]a posé, m['’]a interrogée?, m['’]a parlé, m['’]a raconté, prenait des notes, a pris des notes, a commencé, a ouvert, était là, était présente?, assistait, écoutait, regardait, voulait,
  me recibió, me atendió, me entrevistó, me enseñó, me llevó, me acompañó, me hizo, me preguntó, llegó, vino, entró, estaba, tomaba, tomó, empezó, quería, escuchaba, se sentó, se unió,
  (?:mi|ci) ha (?!portat|offert|dat[oa] (?:un|il|l['’])|scritt|chiamat|mandat|inviat)\\p{L}+, è arrivat[oa], è entrat[oa], è venut[oa], ha aperto, ha iniziato, ha condotto, ascoltava, prendeva, voleva, era presente, c['’]era, guardava, si è seduto, si è seduta,
  kwam, zat, leidde, begon, opende, wilde, liet me, liet mij, nam me, nam mij, gaf me, gaf mij, ontving, bracht me, reed me, stelde, schoof aan, luisterde, deed de,
  me recebeu, me atendeu, me levou, me mostrou, me perguntou, me entrevistou, chegou, entrou, estava, começou, conduziu, veio, queria, ouvia, ficou,
  kom in, kom och, kom förbi, kom (?:\\p{L}+ )?med, tog upp, tog fram, höll i, satt med, satt bredvid, ledde, började, hälsade, tog emot, tog mig, visade, ville veta, ville, berättade, frågade, mötte mig, intervjuade, undrade,
  kom inn, satt med, viste meg, spurte, fortalte, ville vite, vist?e rundt, mødte mig, spurgte,
  przyszedł, przyszedl, przyszła, przyszla, dołączył, dolaczyl, dołączyła, dolaczyla, prowadził, prowadzil, prowadziła, prowadzila, pytał, pytal, pytała, pytala, oprowadził, oprowadzil, oprowadziła, oprowadzila, pokazał, pokazal, pokazała, pokazala, siedział, siedziała
`);

/** Behind a name that is a subject: what somebody does there, which tells of no talk; parts of a pattern, matched without case. */
export const duties: readonly string[] = sortedPhrases(`
  leads the, leads it, runs the, runs it, runs this, owns the, owns it, owns this, manages the, heads the, heads up, headed the, looks after, is in charge, in charge of, does the, kept the, keeps the,
  leitet, führt, ist die chefin, ist der chef, macht die, besitzt, betreibt, dirige, dirigeait, gère, tient, s['’]occupe, lleva, gestisce, leidt, runt, heeft de, hebben de, doet de, gere, cuida, leder, ansvarar, äger, driver, zarządza, kieruje
`);

/** A verb in front of a name, as other tongues than English begin a sentence: "oprowadził mnie Mirek", "me recibió Vero"; parts of a pattern. */
export const presencesBefore: readonly string[] = sortedPhrases(`
  oprowadzi[łl]a? mnie, przyj[ęe][łl]a? mnie, przyj[ąa][łl] mnie, rozmawia[łl]am? z, rozmawia[łl]a? ze mn[ąa](?: p\\.| pan| pani)?, spotka[łl]am? si[ęe] z, wprowadzi[łl]a? mnie, prowadzi[łl]a?, me recibió, me atendió, me entrevistó, me enseñó, me acompañó, luego entró, entró, vino, llegó, estaba también, me recebeu, me atendeu, me mostrou, mi ha ricevuto, mi ha ricevuta, mi ha accolto, mi ha accolta, è arrivato, è arrivata, è entrato, è entrata, è venuto, è venuta, empfing mich, begrüßte mich, führte mich, holte mich, (?:dann|später|dazu|danach|schließlich) kam, kam (?:dann|noch|auch|später), accueillie? par, reçue? par, m['’]a reçue?, m['’]a accueillie?, träffade, mötte, visade, kom(?: även| också)?, togs emot av, välkomnades av, kwam(?:en)?, ontvangen door, greeted by, sat with, sat down with, a cuppa with, a cuppa w, coffee with, coffee w, shown (?:round|around|about) by, taken (?:round|around) by, walked round with, walked(?: \\p{L}+)?(?: \\p{L}+)?(?: \\p{L}+)? w(?:ith)?, rang by, called by, phoned by, quizzed by, grilled by, waited for, chatted to, talked to, spoke to, spoke with, chatting to, speaking to, talking to, passed (?:me )?(?:on )?to, handed (?:me )?over to, worked (?:beside|alongside|next to), lavorato (?:accanto a|insieme a|al fianco di), lavorai accanto a, travaillé (?:à côté de|aux côtés de), trabajé (?:junto a|al lado de), trabalhei ao lado d[eoa], gewerkt naast, an der seite von, pinasa nya ko kay, pinasa ako kay
`);

/** Right before a name: somebody to whom the writer said or promised something; parts of a pattern. */
export const receivers: readonly string[] = sortedPhrases(`
  told, i told, i said to, said to, promised, i promised, owe, i owe, asked, i asked, thanked, i thanked, emailed, texted, rang, phoned, wrote to, sent, give, gave, send, tell, email, text, ring, drop, post, bring,
  versprochen, habe ich, sagte ich, fragte ich, schicke ich, sende ich, promis à, promis a, dit à, demandé à, envoyer à, prometí a, le prometí a, le dije a, quedé con, mandarle a, pasarle a, enviarle a, decirle a, prometi a[o]?, prometi à, disse a[o]?, disse à, mandar (?:para|pro|pra) [oa]?, ho promesso a, promesso a, ho detto a, detto a, mandare a, beloofd aan, zei ik tegen, ik vroeg, heb ik, stuur ik, lovade, sa till, frågade jag, skicka till, lovet, lovede, obiecałe?[am]m?, powiedzia[łl]e?[am]m?
`);

/** Behind a name that is a subject: somebody who rang the writer, to talk or to tell; parts of a pattern. */
export const calls: readonly string[] = sortedPhrases(`
  rang, phoned, called me, called at, called back, called to, zoomed, facetimed, rief an, rief mich an, hat angerufen, hat mich angerufen, a appelé, a téléphoné, me llamó, llamó, mi ha chiamat[oa], ha chiamato, belde, heeft gebeld, ringde, ringte, zadzwonił, zadzwoniła, dzwonił, dzwoniła, ligou, me ligou, soitti
`);

/** Right before a name, perhaps with a comma: people of the place who are met by chance and hold no talk; parts of a pattern. */
export const outsiders: readonly string[] = sortedPhrases(`
  mentioned, customers?, clients?, patients?, residents?, guests?, regulars?, parents?, mums?, moms?, dads?, pupils?, students?, kids?, child, children, toddler, passengers?, neighbours?, neighbors?, candidates?, applicants?, other candidate, taxi driver, cabbie, bus driver, courier, dog, cat, pony, horse,
  kund(?:e|in|en), patient(?:in|en)?, bewohner(?:in)?, schüler(?:in)?, gast, nachbar(?:in)?, bewerber(?:in)?, taxifahrer(?:in)?, hund, katze, clients?, patiente?s?, résidente?s?, voisine?s?, élèves?, candidate?s?, chien, chat, clientes?, pacientes?, vecin[oa]s?, alumn[oa]s?, candidat[oa]s?, perr[oa], gat[oa], pazient[ei], vicin[oa], alunn[oa], cane, gatto, klant(?:en)?, patiënt(?:en)?, bewoner(?:s)?, buurman, buurvrouw, leerling(?:en)?, kandida(?:at|ten), hond, de boende, boende, kund(?:er|en)?, granne, elev(?:er)?, hunden?, katten?, vizinh[oa], alun[oa]s?, cachorr[oa], klientk?a?, pacjentk?a?, sąsiadk?a?, pies
`);

/** Right behind a name: advice and gossip of somebody outside of the talk; parts of a pattern. */
export const gossips: readonly string[] = [
  "(?:says?|thinks?|reckons?|told me|tells me|sagt|meint|dice|dit|zegt|mówi|mowi|säger|diz|acha) (?:to |that |it's |its |i should |just )?(?:take|leave|go|yes|no|hold|don't|dont|ask|i'm|im|i'd|i should|that about|(?:he|she) (?:pays?|never|always)|they (?:got|pay|never|always|treat|are|had|have|get)|the (?:firm|place|company|owner|boss|pay)|żeby|zeby|dass die|que (?:pagan|pagam|paient|ils|l[ae] )|che pagavano|que no|nimm|toma|prendi|prends)",
];

/** Right before a name: somebody who arranged the talk and need not have been there; parts of a pattern. */
export const arrangers: readonly string[] = sortedPhrases(`
  arrangements were made by, arrangements made by, organised through, set up by, arranged by, booked by, scheduled by, organised by, organized by, sent by, put forward by, submitted by, recruiter, recruiter is, recruiter:, headhunter, invited by, invitation from, invitation came from, invite from, invite came from, confirmed by,
  vereinbart von, vereinbart mit, vermittelt von, eingeladen von, organisée? par, recruteu(?:r|se), convoquée? par, organizad[oa] por, reclutador[a]?, me avisó, organizzato da, recrutador[a]?, geregeld door, ingepland door, bokad av, rekryterare, umówiła, rekruterka?
`);

/** Behind a name: the same. */
export const arrangersBehind: readonly string[] = sortedPhrases(`
  who (?:has )?(?:set|sets) (?:it |this |that |all this |the whole thing )?(?:all )?up, set (?:it |this |all this )?up, arranged (?:it|this|the), booked (?:it|me|this|the), who arranged, who booked, who put me forward, who found me, who sent me, who organised, who organized, to schedule, die das vereinbart, der das vereinbart, qui a organisé, who (?:gave|passed) (?:them|him|her) my (?:number|name|cv|details), qui (?:leur|lui|vous) (?:a|avait) donné mon, que les dio mi, che gli ha dato il mio, die hen mijn nummer, die (?:ihnen|dem chef) meine nummer
`);

/** Right before a name or its title: somebody who had the place before; parts of a pattern. */
export const predecessors: readonly string[] = sortedPhrases(`
  last, previous, former, late, old, ex, outgoing, departing, alte[rn]?, ehemalige[rn]?, frühere[rn]?, vorige[rn]?, letzte[rn]?, ancien(?:ne)?, précédente?, antigu[oa], anterior, ex, precedente, vecchi[oa], oude, vorige, voormalige, gamla?, förra, tidigare, forrige, tidligere, antig[oa], star[ya], poprzedni[a]?, dawn[ya], dear departed
`);

/** Right before a name: somebody of a family who has no part in the talk; parts of a pattern. */
export const strangersBehind: readonly string[] = sortedPhrases(`
  who (?:has|had|holds|held) the (?:job|post|role) (?:now|before|then), who (?:used to|once), in the (?:break room|waiting room|lobby|queue|lift|elevator|car park|parking lot|stairwell), on the (?:bus|train|tram|platform|stairs), at the bus stop, im wartezimmer, im bus, im zug, dans le bus, dans le train, en el autobús, sull['’]autobus, in de bus, in de trein, på bussen, på tåget, at my old, at my last, from my old, from my last, from home, from church, from school, from uni, from college, from work, next door, back home, at home, who left, who went to, died, is dead, retired, went to (?:aussie|oz)
`);
