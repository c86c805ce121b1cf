import { commaList } from './comma-list.ts';

/** What a talk is called, and its parts: alone they are no matter that was talked about. Folded. */
export const meetingWords: readonly string[] = commaList(`
  panel, interview, talk, meeting, chat, call, tour, seminar, lunch, coffee, tea, dinner, visit, day, morning, afternoon, question, questions,
  people, others, both, matters put to me, questions put to me, matters discussed, matters raised, gesprach, termin, fragen, entretien, reunion, entrevista, preguntas, colloquio, domande, gesprek, vragen
`);

/** Somebody's family: small talk that does not belong in a letter. Folded. */
export const relativeWords: readonly string[] = commaList(`
  dad, mum, mom, mother, father, wife, husband, son, daughter, brother, sister, boyfriend, girlfriend, kids, children, vater, mutter,
  frau, mann, sohn, tochter, mari, femme, fils, fille, marido, mujer, hijo, hija, marito, moglie, figlio, figlia, vrouw, zoon, dochter
`);
