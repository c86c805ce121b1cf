import { sortedPhrases } from './sorted-words.ts';

/** Column headings over names of people; folded. */
export const personColumns: readonly string[] = sortedPhrases(`
  interviewer, interviewers, panel, panel member, panel members, interview panel, colleague, colleagues, met with, spoke to, spoke with, gremium, kommission, jury, entretien avec, tribunal, commissione, juri, name, names, who, person, people, panelist, panellist, participant, participants, with, met, contact,
  gesprachspartner, gesprachspartnerin, wer, mit, interlocuteur, qui, nom, avec, entrevistador, entrevistadora, nombre, quien, con, naam, wie, gesprekspartner, nome, chi, namn, navn, vem, hvem, kto, osoba
`);

/** Column headings over job titles; folded. */
export const titleColumns: readonly string[] = sortedPhrases(`
  title, what is he she, role, position, their job, his job, her job, their role, their title, does, what they do, what they are, is, who they are, job, job title, function, department, dept, team, unit, abteilung, service, departamento, afdeling, reparto, avdelning, titel, rolle, funktion, stelle, poste, fonction, cargo, puesto, rol, functie, ruolo, funzione, befattning, stilling, stanowisko
`);

/** Column headings over addresses and numbers; folded. */
export const contactColumns: readonly string[] = sortedPhrases(`
  email, e mail, mail, phone, tel, telephone, contact details, mobile, telefon, courriel, correo, telefono, linkedin
`);

/** Column headings over times and counts, which say nothing about a person; folded. */
export const timeColumns: readonly string[] = sortedPhrases(`
  until, by when, due, my answer, my answers, i said, meine antwort, ma reponse, time, slot, when, start, end, duration, length, date, day, no, nr, #, room, where, zoom, link, slot ist, uhrzeit, zeit, wann, heure, hora, tijd, ora, tid, round, photo
`);

/** Column headings over things to do, which nobody talked about; folded. */
export const taskColumns: readonly string[] = sortedPhrases(`
  task, tasks, todo, to do, done, action, aufgabe, erledigt, tache, tarea, hecho, taak, gedaan, compito, fatto
`);

/** Column headings over people of elsewhere: those who speak for the writer, and others who applied; folded. */
export const otherColumns: readonly string[] = sortedPhrases(`
  reference, references, referee, referees, candidate, candidates, applicant, applicants, author, authors, artist, composer, book, company, employer, client, patient, pupil, student,
  referenz, referenzen, bewerber, firma, reference professionnelle, candidat, entreprise, referencia, candidato, empresa, referentie, referentie, bedrijf, referenza, azienda, referens, foretag
`);

/** Column headings over what the writer owes the person of the row; folded. */
export const promiseColumns: readonly string[] = sortedPhrases(`
  i owe, i must, i have to, owe, owed, i promised, promised, promise, my promise, i ll send, to send, i send, send, follow up, follow ups, my follow up, my to do, versprochen, zugesagt, promis, a envoyer, prometido, prometi, promesso, beloofd, toegezegd, lovat, obiecane
`);

/** Words in column headings over what was said, asked or noted, beside names and times; folded. */
export const noteColumns: readonly string[] = sortedPhrases(`
  notes, note, comments, remarks, about, discussed, covered, topic, topics, question, questions, asked, said, spoke, talked, notizen, bemerkungen, besprochen, gesprochen, thema, themen, frage, fragen, sujet, sujets, notas, tema, temas, pregunta, preguntas, appunti, argomenti, domande, notities, onderwerpen, vragen, anteckningar, notater, notatki
`);

/** Column headings over what was asked; folded. */
export const questionColumns: readonly string[] = sortedPhrases(`
  question, questions, asked, they asked, what they asked, q, topic, topics, frage, fragen, thema, question posee, sujet, pregunta, preguntas, tema, vraag, vragen, domanda, domande, pergunta, perguntas, fraga, fragor
`);

/** Column headings over who is to do something; folded. */
export const ownerColumns: readonly string[] = sortedPhrases(`
  owner, who, by, by whom, wer, qui, quien, wie, chi, vem, kto
`);

/** Column headings over what is to be done; folded. */
export const actionColumns: readonly string[] = sortedPhrases(`
  action, actions, task, to do, todo, what, item, next step, aufgabe, was, tache, quoi, tarea, que, taak, wat, compito, cosa
`);
