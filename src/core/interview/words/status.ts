import { commaList } from '../../text/comma-list.ts';
import type { Format, Status } from '../model.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Words for where an application stands, folded; found whole, or as the beginning of a longer text. */
export const statusWords: Readonly<Record<Status, readonly string[]>> = {
  applied: commaList(`
    applied, application sent, sent, submitted, beworben, bewerbung verschickt, postule, candidature envoyee, enviado, solicitado,
    gesolliciteerd, candidatura inviata, candidatado, sokt, sokt jobb, zaaplikowano
  `),
  interviewing: sortedPhrases(`
    no news, no decision, nothing yet, not yet, reference check, reference checks, hoping for an offer, on hold, put on hold, auf eis,
    en pause, interviewing, interview, interviewed, in progress, in-progress, ongoing, active, open, pending, waiting, awaiting,
    awaiting decision, awaiting response, awaiting answer, waiting to hear, waiting to hear back, scheduled, in process, onsite, screen,
    phone screen, first round, second round, next round, final round, shortlisted, held, done, completed, complete, confirmed, planned,
    upcoming, went well, laufend, lauft, offen, in gesprachen, warten, wartet, wartend, en cours, en attente, en proceso, en curso, pendiente,
    esperando, lopend, bezig, in afwachting, in corso, in attesa, em andamento, pagaende, vantar, w toku, oczekuje
  `),
  offer: sortedPhrases(`
    offer, offered, offer received, got an offer, got the offer, offer made, got it, got the job, angebot, zusage, mundliche zusage,
    mundl zusage, verbal offer, verbal yes, they want me, zusage erhalten, offre, offre recue, oferta, voorstel, aanbod, offerta, proposta,
    erbjudande, tilbud, oferta pracy
  `),
  accepted: sortedPhrases(`
    accepted, accept, offer accepted, accepted the offer, signed contract, signed the contract, contract signed, offer letter signed, signed,
    hired, angenommen, zugesagt, unterschrieben, accepte, acceptee, aceptado, aceptada, aceptada la oferta, aangenomen, getekend, accettato,
    accettata, aceito, tackat ja, przyjeto
  `),
  rejected: sortedPhrases(`
    rejected, rejection, descartada, descartado, declined by them, turned down, turned me down, not selected, not accepted, unsuccessful, no,
    they took someone else, took someone else, gave it to someone else, went to someone else, no offer, absage, abgelehnt, abgesagt von ihnen,
    absage erhalten, refuse, refusee, refus, rechazado, rechazada, afgewezen, afwijzing, rifiutato, rifiutata, rejeitado, recusado, avslag,
    nej tack, odrzucono, odmowa
  `),
  withdrawn: sortedPhrases(`
    withdrawn, withdrew, i withdrew, i said no, withdrew my application, declined, i declined, offer declined, declined the offer,
    declined offer, pulled out, zuruckgezogen, abgesagt, selbst abgesagt, retire, retiree, desiste, retirado, retirada, teruggetrokken,
    ritirato, ritirata, desisti, dragit tillbaka, trukket, wycofano
  `),
  filled: commaList(`
    filled, position filled, role filled, job filled, already filled, besetzt, stelle besetzt, anderweitig besetzt, pourvu, poste pourvu,
    cubierta, cubierto, vervuld, ingevuld, coperta, preenchida, tillsatt, obsadzone
  `),
  ghosted: sortedPhrases(`
    crickets, radio silence, no word, no word since, not a word, nothing since, heard nothing, nichts gehort, aucune nouvelle,
    plus de nouvelles, sin noticias, niks gehoord, silenzio, ghosted, ghost, no answer, no response, no reply, never heard back, silence,
    keine antwort, keine ruckmeldung, funkstille, sans reponse, sin respuesta, geen antwoord, nessuna risposta, sem resposta, inget svar,
    brak odpowiedzi
  `),
  closed: sortedPhrases(`
    closed, over, finished, archived, archive, hiring freeze, frozen, role cancelled, position cancelled, erledigt, abgeschlossen, geschlossen,
    beendet, clos, ferme, termine, cerrado, cerrada, gesloten, afgesloten, chiuso, chiusa, fechado, encerrado, stangd, lukket, zamkniete
  `),
  cancelled: commaList(`
    cancelled, canceled, called off, interview cancelled, interview canceled, ausgefallen, fallt aus, annule, annulee, cancelado, cancelada,
    geannuleerd, annullato, cancellato, installd, avlyst, odwolane
  `),
  moved: commaList(`
    moved, rescheduled, postponed, verschoben, verlegt, reporte, reportee, deplace, aplazado, aplazada, reprogramada, verplaatst, uitgesteld,
    rinviato, spostato, adiado, flyttad, utsatt, przelozone
  `),
  'no-show': commaList(`
    no show, no-show, noshow, they did not show, did not show up, nobody came, did not call, nicht erschienen, niemand da, absent,
    no se presento, niet komen opdagen, non si e presentato, kom inte
  `),
};

/**
 * Words of a status that mean it only where nothing but a day, a place or a remark behind a mark follows: "offered on Monday", not "offered
 * to another"; folded.
 */
export const narrowStatusWords: readonly string[] = commaList(`
  no, open, active, held, done, sent, over, finished, signed, moved, offer, offered, got it, they want me, accept, accepted, declined,
  turned down, complete, completed, closed, absent, refuse
`);

/** What may follow those words: by whom, when and how; a source of a pattern, folded, at the beginning of what follows. */
export const statusJoint =
  '(?:\\d|(?:on|by|since|from|after|until|till|via|per|today|yesterday|again|last|this|am|vom|durch|heute|gestern|le|par|hier|el|por|ayer|op|door|gisteren|il|da|ieri|em|hoje|den|idag|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december))';

/** That they have still to say, whatever word of an outcome stands behind it; sources of patterns, folded, at the beginning. */
export const stillOpen: readonly string[] = [
  '(?:no|not|nothing|none|have not|haven.?t|hasn.?t)(?: .{0,60})? (?:yet|so far)',
  'still (?:no|not|nothing|waiting|open|hoping)',
  'noch (?:nichts|nicht|kein|keine|keinen|offen)',
  '(?:pas|rien|toujours pas|toujours rien) encore|encore rien|toujours rien',
  '(?:todavia|aun) (?:nada|no|sin)',
  'nog (?:niets|niks|geen|niet)',
  'ancora (?:niente|nessun|nessuna|nulla|non)',
  'ainda (?:nada|nao|sem)',
  '(?:inget|inte|ingenting) an',
  'jeszcze (?:nic|nie)',
  '(?:hoping|hope|waiting) (?:for|to)(?: .{0,40})? (?:offer|answer|decision)',
  '(?:hoping|hope|waiting|asked|invited|accepted|offered|moved|passed|put) (?:on )?(?:through )?(?:for|to|into|a|the|an|in|through)(?: .{0,40})? (?:round|interview|stage)',
  '(?:through|on) to (?:the )?(?:next|second|third|final|last|round|stage)',
  '(?:2nd|3rd|4th|second|third|next|another|final) (?:round|interview|stage|talk)',
];

/** Words for how a talk is held, folded; found anywhere as whole words. The last pair decides nothing but the visit. */
export const formatWords: Readonly<Record<Format, readonly string[]>> = {
  phone: sortedPhrases(`
    phone, phone call, telephone, tel, call, by phone, on the phone, phone screen, phone interview, telefon, telefonat, telefonisch, anruf,
    telephone interview, par telephone, appel, llamada, telefonica, por telefono, telefoon, telefonisch gesprek, gebeld, telefonata,
    telefonico, telefone, telefonintervju, telefonicznie, rang, rang me, called me, she called, he called, called back
  `),
  video: sortedPhrases(`
    video, video call, zoom, teams, ms teams, microsoft teams, google meet, meet, gmeet, skype, webex, facetime, bigbluebutton, bbb, jitsi,
    whereby, remote, online, virtual, videogesprach, videokonferenz, videoanruf, visio, visioconference, en visio, videollamada,
    videoconferencia, beeldbellen, videogesprek, videochiamata, videoconferenza, videochamada, videomote, wideo, wideorozmowa, video link,
    by video
  `),
  'on-site': commaList(`
    on site, on-site, onsite, in person, in-person, face to face, face-to-face, f2f, at the office, at their office, office, in the office,
    visit, site visit, trial shift, trial day, working interview, trial, stage, shadow day, taster day, work trial, walkthrough, tour,
    road test, vor ort, prasenz, personlich, probearbeiten, probetag, schnuppertag, hospitation, probevortrag, probelehre, probeunterricht,
    sur place, en personne, presentiel, journee d'essai, essai, presencial, en persona, prueba, dia de prueba, ter plaatse, op locatie, fysiek,
    proefdag, meeloopdag, werf, in presenza, di persona, prova, giorno di prova, presencialmente, pa plats, provdag, pa stedet, provevakt,
    na miejscu, dzien probny, their studio, at the firm, firm's offices, offices, werkplaats, terminal, hauptgebaude, bibliothek
  `),
};

/**
 * Words for a trial shift, a working day or a visit, folded, the longer before those within them; each with what a letter calls it, or null where that
 * is not sure: then it thanks for having been received.
 */
export const visitWords: readonly (readonly [word: string, name: string | null])[] = [
  ['trial shift', 'trial shift'],
  ['trial day', 'trial day'],
  ['work trial', 'work trial'],
  ['working interview', 'working interview'],
  ['shadow day', 'shadow day'],
  ['taster day', 'taster day'],
  ['road test', 'road test'],
  ['probearbeiten', 'trial shift'],
  ['probetag', 'trial day'],
  ['schnuppertag', 'taster day'],
  ['proefdag', 'trial day'],
  ['meeloopdag', 'trial day'],
  ["journee d'essai", 'trial day'],
  ['dia de prueba', 'trial day'],
  ['giorno di prova', 'trial day'],
  ['provdag', 'trial day'],
  ['provevakt', 'trial shift'],
  ['dzien probny', 'trial day'],
  ['visit', null],
  ['trial', null],
  ['hospitation', null],
  ['essai', null],
  ['prueba', null],
  ['prova', null],
  ['stage', null],
];

/** Words of a note's `type`, category or tag that make it an interview; folded. */
export const interviewTypes: readonly string[] = sortedPhrases(`
  interview, interviews, job interview, job interviews, interview note, interview notes, job interview note, vorstellungsgesprach,
  bewerbungsgesprach, jobinterview, entretien, entretien d'embauche, entretien embauche, entrevista, entrevista de trabajo,
  sollicitatiegesprek, sollicitatie, colloquio, colloquio di lavoro, entrevista de emprego, anstallningsintervju, arbetsintervju,
  jobbintervju, jobsamtale, rozmowa kwalifikacyjna, phone screen, job search interview, bewerbung, jobsearch, job search, jobhunt, job hunt,
  jobs
`);

/** Types that say that a note is something else; folded. */
export const otherTypes: readonly string[] = commaList(`
  meeting, meetings, minutes, meeting note, meeting notes, 1 1, one on one, standup, retro, podcast, episode, book, article, recipe, daily,
  daily note, journal, project, moc, course, lecture, oral history, research interview, user interview, user research, customer interview,
  scorecard, candidate, hiring, question, flashcard, qa card, sitzung, protokoll, besprechung, reunion, vergadering, riunione, vacancy, job,
  job posting, posting, application, company, organisation, organization
`);
