import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Keys with one of these words in them hold the day of the talk, where their value is a day; folded. */
export const dayKeyWords: readonly string[] = sortedPhrases(`
  date, dt, day, meeting, call, talk, gesprachstag, interviewtag, vorstellungstag, probetag, interview, intvw, seen, visit, appointment, session, slot, trial, datum, dag, termin, gesprach, fecha, cita, entrevista, entretien, rdv, rendez vous, data, colloquio, appuntamento, entrevista, gesprek, afspraak, intervju, mote, samtal, rozmowa, spotkanie
`);

/** Keys with one of these words in them hold a time of the talk, where their value is one; folded. */
export const timeKeyWords: readonly string[] = commaList(
  'time, tm, uhrzeit, zeit, heure, hora, ora, tijd, tid, klockan, godzina, godz',
);

/** A key with one of these words is about another day than that of the talk; folded. */
export const otherDayWords: readonly string[] = sortedPhrases(`
  applied, apply, application, created, updated, modified, saved, filed, first, prior, previous, last, next, follow, sent, decision, decide, answer, reply, respond, response, deadline, due, expires, born, birth, start date, starts, available, notice, posted, published, outcome, result, offer, thanked, reminder, remind, done, closed, contact, end, finish, until, salary,
  beworben, bewerbung, erstellt, geandert, frist, antwort, entscheidung, eintritt, nachste, postule, candidature, reponse, limite, suite, prochaine, creado, respuesta, limite, proxima, siguiente, creato, risposta, scadenza, prossimo, aangemaakt, antwoord, volgende, sollicitatiedatum, ansokt, svar, nasta, odpowiedz, termin odpowiedzi
`);

/** In a sentence with one of these a day is that of an earlier talk; folded, parts of a pattern. */
export const earlierTalks: readonly string[] = commaList(`
  last time, (?:the|my|our) (?:first|1st|previous|earlier) (?:interview|call|chat|talk|round|meeting|one)(?: with \\S+)? (?:was|had been), (?:das|beim|im) erst(?:e|en) ?gesprach (?:war|am|im), (?:das|beim|im) erstgesprach, le premier (?:entretien|echange|appel) (?:etait|avait|du), la primera (?:entrevista|llamada) (?:fue|era), il primo colloquio (?:era|del), het eerste gesprek was, a primeira (?:entrevista|conversa) foi, applied on, applied back, beworben am, beworben habe ich
`);

/** In a sentence with one of these a day is that of a later talk, or of the work; folded, parts of a pattern. */
export const laterTalks: readonly string[] = commaList(`
  assessment (?:drive|day|centre|center) (?:is|on|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun), (?:second|next|final|2nd) (?:interview|round|talk|stage) (?:is|on|would|will), i(?:['’]?d)? start(?: on)?, starts? on, start date, starting on, rehearsals?, deadline, closing date, if (?:all )?(?:ok|good|well|successful), trial (?:is|on) (?:sat|sun|mon|tue|wed|thu|fri)
`);

/** In a sentence with one of these words a weekday is one to come, or any; folded. */
export const comingWords: readonly string[] = sortedPhrases(`
  by, until, till, before, next, will, would, tomorrow, every, each, after, if, or, shall, going, promised, bring, ring, send, hear, starts, bis, vor, nachsten, nachste, jeden, werde, wird, prochain, chaque, avant, jusqu, proximo, cada, antes, hasta, prossimo, ogni, entro, volgende, elke, voor, tot, nasta, varje
`);

/** "Today"; folded, parts of a pattern. */
export const todayWords: readonly string[] = commaList(
  "today, this (?:morning|afternoon|evening), heute, aujourd'hui, ce matin, hoy, esta manana, oggi, stamattina, vandaag, vanmorgen, hoje, idag, i dag, dzis, dzisiaj",
);

/** "Yesterday" in front of or behind a weekday or a word for the talk; folded, parts of a pattern. */
export const yesterdayWords: readonly string[] = commaList(
  'yesterday, gestern, hier, ayer, ieri, gisteren, ontem, igar, i gar, wczoraj',
);

/** Beside a time of day: when the talk began; folded, parts of a pattern. */
export const beginWords: readonly string[] = sortedPhrases(`
  interview(?:ed)?, meeting, call(?:ed)?, rang, phone, telephone, zoom, teams, video, audition(?:ed)?, trial, shift, expected, due, booked, scheduled, start(?:ed|s)?, began, begins?, there, arrived?, turned up, walked in, appointment, slot, was for, it was, it's at, meant to be, supposed to be, invited, to be there, on the dot, sharp, seeing you, see you, talk,
  empfing, empfangen, treffen, traf, gesprach, vorstellung(?:sgesprach)?, termin, beginn, begann, los, angefangen, entretien, rendez-vous, rdv, visio, convoque, echange, essai, appele, telefon(?:isch)?, angerufen, telefoniert, entrevista, cita, llamaron, llamo, ligaram, telefono, chiamato, gebeld, opgebeld, reunion, quedamos, citaron, prueba, colloquio, appuntamento, incontro, prova, gesprek, afspraak, begonnen, langs, entrevista, reuniao, combinado, intervju, mote, moete, samtal, rozmowa, spotkanie, umowion
`);

/** Beside a time of day: it is that of something else; folded, parts of a pattern. */
export const otherTimes: readonly string[] = sortedPhrases(`
  train, bus, tram, metro, ferry, flight, plane, taxi, lift, car, left, leave, leaving, opens?, opening, open till, closes?, closing, lunch, dinner, breakfast, tea, coffee after, pick up, kids, school run, nursery, dentist, doctor, mot, vet, home, back by, until, till, ended, finished, over by, parking, alarm, woke, got up, gym, match, practice, rehearsal on, late opening,
  zug, bahn, abfahrt, heim, mittag, schliesst, offnet, arzt, kita, bis, feierabend, aufgestanden, part, parti, depart, ferme, ouvre, dejeuner, creche, medecin, jusqu, salgo, sale, cierra, abre, comida, medico, hasta, cumple, treno, partenza, chiude, apre, pranzo, fino, trein, vertrek, sluit, lunch, tandarts, tot, open om, gaan om, comboio, autocarro, fecha, almoco, dentista, ate, tag, bussen, stanger, lunchen, tandlakare, innan, fore, pks, odjazd, pociag, autobus, do domu, obiad
`);

/** In front of a day, with no word for the talk between: it is that of something else; folded, parts of a pattern. */
export const otherDeeds: readonly string[] = sortedPhrases(`
  applied, applying, created, updated, changed, modified, edited, saved, uploaded, posted, published, advertised, deadline, birthday, born, contract, wrote, written, invite, invitation, invited(?! (?:for|to)), contacted, contact, got the (?:mail|email|letter), emailed, mailed, heard back, rejected, expires, valid until,
  beworben, bewerbung, erstellt, geandert, aktualisiert, gespeichert, geburtstag, vertrag, vertragsbeginn, eintritt, einladung, eingeladen, geschrieben, schrieb, schrieben, postule, candidature, cree, modifie, mis a jour, anniversaire, contrat, invitation, ecrit, creado, actualizado, modificado, cumpleanos, contrato, invitacion, escribio, escribieron,
  aangemaakt, bijgewerkt, gewijzigd, verjaardag, uitnodiging, gesolliciteerd, schreef, schreven, creato, aggiornato, modificato, compleanno, contratto, invito, candidatura, scritto, criado, atualizado, aniversario, convite, skapad, uppdaterad, andrad, inbjudan, ansokt, utworzono, zaktualizowano, zaproszenie
`);

/** Beside a day: it is that of the talk, before all others; folded, parts of a pattern. */
export const plainTalks: readonly string[] = commaList(`
  interview(?:ed)?, talk, audition(?:ed)?, (?:vorstellungs)?gesprach, entretien, entrevista, colloquio, gesprek, sollicitatiegesprek, intervju, rozmowa
`);
