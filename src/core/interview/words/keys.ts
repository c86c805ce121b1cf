import { commaList } from '../../text/comma-list.ts';

/** What a property of a note can mean. A person may name own properties for each in the settings. */
export type Meaning =
  | 'interviewers'
  | 'people'
  | 'attendees'
  | 'recruiter'
  | 'hiring manager'
  | 'host'
  | 'referrer'
  | 'references'
  | 'recruiter email'
  | 'recruiter phone'
  | 'interviewer email'
  | 'interviewer phone'
  | 'interviewer title'
  | 'hiring manager email'
  | 'hiring manager phone'
  | 'date'
  | 'time'
  | 'end'
  | 'duration'
  | 'zone'
  | 'company'
  | 'agency'
  | 'role'
  | 'application'
  | 'topics'
  | 'round'
  | 'stage'
  | 'format'
  | 'type'
  | 'tags'
  | 'status'
  | 'outcome date'
  | 'next step'
  | 'next step date'
  | 'decision by'
  | 'follow up on'
  | 'keep in touch'
  | 'no calls'
  | 'wait'
  | 'tone'
  | 'medium'
  | 'spelling'
  | 'share'
  | 'follow up'
  | 'follow-ups'
  | 'interview'
  | 'not interviewers'
  | 'also met'
  | 'same person'
  | 'candidate';

/**
 * Property names met in notes, by meaning; compared without case, accents, `_` and `-`.
 * English first, then German, French, Spanish, Italian, Portuguese, Dutch, the Scandinavian languages and Polish.
 */
export const keyNames: Readonly<Record<Meaning, readonly string[]>> = {
  interviewers: commaList(`
    interviewers, interviewer, interviewer name, interviewer names, interviewer s, interviewed by,
    interview with, interviewing with, panel, interview panel, panel members, panelists, panellists,
    hiring team, hiring panel, gesprachspartner, gesprachspartnerin, gesprachspartnerinnen,
    interviewpartner, gesprach mit, interviewt von, interviewer innen, interviewerin, interviewerinnen,
    vorstellungsgesprach mit, gesprachspartner innen, interlocuteur, interlocuteurs, interlocutrice,
    interlocutrices, recruteurs, entretien avec, interviewe par, intervieweurs, intervieweur,     entrevistadores, entrevistador, entrevistadora, entrevistadoras, entrevista con, entrevistado por,
    entrevistada por, intervistatori, intervistatore, intervistatrice, colloquio con, selezionatori,
    entrevista com, gesprek met, gesprekspartners, gesprekspartner, sollicitatiegesprek met, intervjuare,
    intervju med, intervjuere, intervjuer, samtale med, haastattelijat, haastattelija, rozmowa z,
    rekruterzy, rozmowcy, rozmowca
  `),
  people: commaList(`
    committee, commission, kommission, selection committee, search committee, auswahlkommission, comite, comision, commissie, commissione, jury,
    people, person, persons, met, saw, seen by, caller, called by, rung by, spoken to, interviewed with, met with, meeting with, spoke with, spoke to, talked to, talked with,
    who, with, point of contact, contact, contacts, contact person, poc, who i met, people met,
    people i met, names, dabei, mit dabei, dabei waren, am tisch, gesprochen mit, geredet mit, gesproken met, sprak met, kennisgemaakt met, rencontre, recu par, recue par, parle avec, hable con, hablado con, hablamos con, me entrevisto, falei com, conversa com, parlato con, ho parlato con, incontrato, incontrati, chi c era, pratade med, talade med, traffade, talte med, snakket med, rozmawialem z, rozmawialam z, kto, vem, hvem, ansprechpartner, ansprechpartnerin, ansprechpartnerinnen, kontakt,
    kontaktperson, kontakte, personen, anwesend, mit, wer, leute, personnes, avec, contacts sur place,
    qui, personas, contacto, contactos, con, quien, persone, referente, referenti, pessoas, contato,
    contatos, com, personer, kontaktpersoner, contactpersoon, contactpersonen, personen aanwezig, osoby,
    kontakty
  `),
  attendees: commaList(`
    participants, attendees, present, in the room, on the call, guests, organizer, organiser, invitees, teilnehmer, teilnehmende,
    teilnehmerinnen, participantes, asistentes, presentes, presents, presenti, aanwezig, aanwezigen, narvarande, obecni, partecipanti, deelnemers, deltagare,
    deltakere, deltagere, uczestnicy
  `),
  recruiter: commaList(`
    recruiter, recruiters, recruiter name, recruiting contact, recruitment contact, agent, hr,
    hr contact, talent partner, talent acquisition, headhunter, recruiting, arranged by, scheduled by,
    booked by, organised by, organized by, set up by, coordinator, personalabteilung, personalreferent,
    personalreferentin, personalerin, personaler, rh, recruteur, recruteuse, contact rh,
    charge de recrutement, chargee de recrutement, reclutador, reclutadora, rrhh, recursos humanos,
    selezionatore, selezionatrice, risorse umane, recrutador, recrutadora, rekryterare, rekrutterer,
    rekrytoija, rekruter, rekruterka
  `),
  'hiring manager': commaList(`
    hiring manager, hm, line manager, my future boss, future boss, boss, manager, would report to,
    reports to, reporting to, vorgesetzter, vorgesetzte, fachvorgesetzter, fachvorgesetzte,
    einstellender manager, responsable, futur responsable, manager direct, jefe, jefa, responsabile,
    chefe, leidinggevende, chef, leder, esimies, przelozony, przelozona
  `),
  host: commaList(`
    host, hosted by, hosts, welcomed by, shown around by, reception, escort, guide, gastgeber,
    gastgeberin, accueil, anfitrion, anfitriona, gastheer, gastvrouw
  `),
  referrer: commaList(`
    referred by, referrer, referral, introduced by, introduction by, intro by, intro from, intro,
    recommended by, heard about it from, via friend, put forward by, empfohlen von, empfehlung von,
    empfehlung, vermittelt durch, vermittelt von, recommande par, presente par, recomendado por,
    recomendada por, presentato da, segnalato da, indicado por, indicada por, aanbevolen door,
    getipt door, rekommenderad av, tips fran, anbefalt av, polecony przez, polecona przez
  `),
  references: commaList(`
    references, reference, referees, referee, my references, referenzen, referenz, referenties,
    referenser, referencias, referenze, referencje
  `),
  'recruiter email': commaList(`
    recruiter email, recruiter mail, recruiter e mail, hr email, hr mail, agent email, recruiter contact,
    email recruiter, personal mail
  `),
  'recruiter phone': commaList(`
    recruiter phone, recruiter tel, recruiter telephone, recruiter mobile, recruiter number, hr phone,
    agent phone
  `),
  'interviewer email': commaList(`
    interviewer email, interviewer emails, interviewer mail, interviewer e mail, interviewers email,
    interviewers emails, interviewer contact, contact email, contact mail, email, e mail, mail, emails,
    courriel, correo, correo electronico
  `),
  'interviewer phone': commaList(`
    interviewer phone, interviewer telephone, interviewer tel, interviewer mobile, interviewer number,
    contact phone, phone, tel, gsm, telephone, telefon, mobile, telefono
  `),
  'interviewer title': commaList(`
    interviewer title, interviewer role, interviewer position, interviewer job title, contact title,
    contact role
  `),
  'hiring manager email': commaList(`
    hiring manager email, hm email, hiring manager mail, hiring manager e mail, line manager email
  `),
  'hiring manager phone': commaList(`
    hiring manager phone, hm phone, line manager phone, hiring manager tel
  `),
  date: commaList(`
    date, on, dt, data spotkania, gesprachstag, interview date, date of interview, interviewed on, interview on, interviewed, when, date time,
    date and time, date & time, datetime, start, scheduled, scheduled for, day, held on, held,
    interview day, interview time and date, datum, wann, termin, gesprachstermin, am, tag, datum uhrzeit,
    datum und uhrzeit, gesprachsdatum, date entretien, date de l entretien, date d entretien, quand,
    jour, date et heure, le, fecha, fecha entrevista, fecha de la entrevista, fecha y hora, cuando, dia,
    data, data colloquio, data del colloquio, quando, data e ora, data da entrevista, data entrevista,
    data e hora, wanneer, datum en tijd, nar, dato, paivamaara, kiedy, data rozmowy, termin rozmowy
  `),
  time: commaList(`
    uur,
    time, start time, starts, begin, at, interview time, uhrzeit, zeit, um, beginn, heure,
    heure de l entretien, debut, hora, hora de inicio, ora, orario, tijd, aanvang, tid, klokkeslett,
    klockslag, godzina, aika, kello
  `),
  end: commaList(`
    end, end time, ends, until, finish, finished, ende, bis, fin, heure de fin, hora de fin, fine, fim,
    einde, slut
  `),
  duration: commaList(`
    duration, length, minutes, mins, how long, dauer, duree, duracion, durata, duracao, duur,
    varaktighet, varighet, czas trwania
  `),
  zone: commaList(`
    timezone, time zone, tz, zone, zeitzone, fuseau, fuseau horaire, zona horaria, fuso orario,
    fuso horario, tijdzone, tidszon, tidssone
  `),
  company: commaList(`
    company, company name, placowka, employer, org, organisation, organization, outlet, vendor, venue name, dealership, cafe, bakery, store, shop name, hotel, care home, operator, airline, inst, institute, institution, agency name, client company, zaak, winkel, boite, resto, laden, kantoor, kontor, clinica, colegio, escola, sklep, zaklad, instytucja, verksamhet, butik, re, haus, organisations, organizations,
    companies, firm, business, workplace, institution, university, school, hospital, restaurant,
    client, practice, trust, studio, shop, brand, firma, unternehmen, arbeitgeber, betrieb, klinik,
    organisation firma, entreprise, societe, employeur, etablissement, structure, empresa, compania,
    empleador, organizacion, azienda, societa, ditta, datore di lavoro, empregador, companhia,
    organizacao, bedrijf, werkgever, organisatie, foretag, arbetsgivare, bedrift, arbeidsgiver,
    virksomhed, arbejdsgiver, selskap, yritys, tyonantaja, pracodawca
  `),
  agency: commaList(`
    agency, via, through, sourced via, agencja, bemanningsforetag, ett, recruitment agency, recruiting agency, staffing agency, agentur, vermittlung, zeitarbeit,
    agence, agence interim, agencia, agenzia, uitzendbureau, bureau, bemanning
  `),
  role: commaList(`
    role, position, job title, role title, pos, gig, open req, req, job opening, post applied for, vacancy title, als, werk als, jobbet, arbete, arbejde, tjanst som, praca, oferta, offerta, uloga, position title, role wanted, grade, for, position wanted, position applied for, role applied for, job title, job position, role title, job, job role, title, position title, post,
    vacancy, opening, applied for, for the role, interview for, job applied for, stelle, rolle,
    stellenbezeichnung, berufsbezeichnung, beruf, poste, poste vise, intitule du poste, metier, emploi,
    offre, puesto, cargo, vacante, empleo, puesto de trabajo, ruolo, posizione, mansione, vaga, posicao,
    funcao, functie, vacature, baan, tjanst, roll, befattning, stilling, jobb, tehtava, tyopaikka,
    stanowisko, rola
  `),
  application: commaList(`
    application, job link, job note, applications, opportunity, bewerbung, candidature, candidatura,
    sollicitatie, ansokan, soknad, aplikacja
  `),
  topics: commaList(`
    topics, topic, topics covered, topics discussed, key topics, discussed, what we discussed,
    discussion topics, talked about, we talked about, points discussed, subjects, things we talked about,
    covered, themen, thema, gesprachsthemen, besprochen, sujets, sujets abordes, themes, points abordes,
    temas, temas tratados, argomenti, temi, assuntos, topicos, onderwerpen, amnen, temaer, emner, aiheet,
    tematy
  `),
  round: commaList(`
    round, rnd, interview round, kind, interview type, interview number, runde, tour, ronda, vuelta, fase,
    rodada, ronde, omgang, runda, etap, etape, kierros
  `),
  stage: ['stage', 'interview stage', 'phase'],
  format: commaList(`
    format, interview format, weg, place, medium of interview, how, mode, where, location, venue, setting, art, ort,
    lieu, locatie, loc, channel, kanal, kanaal, canal, canale, platform, plattform, formato, modalidad, modalita, lugar, luogo, local, vorm, plats, sted, forma, miejsce
  `),
  type: commaList(`
    type, note type, kind of note, category, categories, class, is, typ, art der notiz, kategorie, tipo,
    categoria, categorie, kategori, kategoria
  `),
  tags: ['tags', 'tag', 'keywords', 'schlagworte', 'etiquettes', 'etiquetas', 'etichette'],
  status: commaList(`
    status, outcome, result, application status, job status, state, ergebnis, stand, statut, resultat,
    etat, estado, resultado, stato, esito, uitslag, resultaat, tila, wynik, decision
  `),
  'outcome date': commaList(`
    outcome date, outcome on, result date, status date, rejected on, offer date, offer on, answered on,
    decided on, date of outcome, decision date
  `),
  'next step': commaList(`
    next step, next steps, next action, next, next round, next stage, nachster schritt, nachste schritte,
    wie weiter, prochaine etape, suite, proximo paso, siguiente paso, prossimo passo, prossimi passi,
    proximo passo, volgende stap, nasta steg, neste steg, naeste skridt, nastepny krok, dalsze kroki
  `),
  'next step date': commaList(`
    next step date, next action date, next interview, next interview date, next date, next round date
  `),
  'decision by': commaList(`
    decision by, decision, decision expected, decision due, answer by, answer expected, hear back by,
    hear back, expect to hear by, expect to hear, expected response, response by, they will decide,
    they decide, ruckmeldung, ruckmeldung bis, antwort bis,
    entscheidung, entscheidung bis, bescheid bis, reponse, reponse avant, reponse attendue,
    decision avant, respuesta, respuesta antes de, risposta entro, risposta, resposta ate, antwoord,
    besked, svar, decyzja, decyzja do, odpowiedz do
  `),
  'follow up on': commaList(`
    follow up date, follow up on, followup date, followup on, follow up by, next follow up, chase on, chase date,
    nachfassen am, nachhaken am, relancer le, relance le, fecha de seguimiento, nabellen op, opvolgen op
  `),
  'keep in touch': commaList(`
    keep in touch, stay in touch, reconnect, reconnect on, check back, in kontakt bleiben
  `),
  'no calls': commaList(`
    no calls, no call, no phone calls, do not call, dont call, keine anrufe, nicht anrufen, pas d appel,
    ne pas appeler, no llamar
  `),
  wait: ['wait', 'linkedin', 'wait with linkedin', 'linkedin wait'],
  tone: commaList(`
    tone, formality, register, ton, tono, toon, setting tone
  `),
  medium: commaList(`
    medium, contact by, reach by, preferred contact, preferred medium
  `),
  spelling: ['spelling', 'english'],
  share: ['share', 'shared', 'article', 'link to share', 'to share'],
  'follow up': ['follow up', 'followup', 'thank you', 'thanks'],
  'follow-ups': ['follow ups', 'followups'],
  interview: ['interview'],
  'not interviewers': ['not interviewers', 'not interviewer', 'not an interviewer'],
  'also met': ['also met', 'also there', 'also present'],
  'same person': ['same person', 'same person as', 'same people'],
  candidate: commaList(`
    candidate, candidates, applicant, scorecard, candidate name, interviewee, interviewees, bewerber,
    bewerberin, kandidat, kandidatin, candidat, candidate rating, guest, participant id, narrator
  `),
};
