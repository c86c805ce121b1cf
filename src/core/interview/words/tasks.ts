import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Verbs and things that make a task one for the other side although it names nobody; folded. */
export const workWords: readonly string[] = sortedPhrases(`
  send, email, mail, forward, share, submit, thank, thank-you, thanks, follow up, return, give back, reply, answer, certificate, references, referees, portfolio, cv, transcript, dbs, form, nda, questionnaire, work sample, writing sample, code sample, attest, scannen, doorsturen, mailen, schicken, senden, nachreichen, einreichen, unterlagen, zeugnis, envoyer, transmettre, attestation, diplome, mandar, enviar, certificado, sturen, opsturen, inviare, mandare, certificato, skicka, sende, wyslac
`);

/** Everyday things that no interviewer waits for; folded. */
export const chores: readonly string[] = sortedPhrases(`
  milk, mam, mama, gran, kids, wife, husband, partner, vet's, gym, dentist, cat food, groceries, shopping, laundry, dry cleaning, mum, mom, dad, birthday, bday, geburtstag, geschenk, oil change, gas for, band auto, werkschoenen, shoes, zapatos, dokter, doctor's appointment, haircut, rent, library, self, revise, read, refactor, practise, practice, prep, learn, study, look up, research, buy, comprar, acheter, kaufen, kopen, knives, update my, my own, lesen, einkaufen, reader's ticket
`);

/** Words for the recruiter or the people department in a task; folded. */
export const partNouns: readonly string[] = commaList(
  'hr, recruiter, the recruiter, personalabteilung, rh, rrhh, agency, the agency',
);
