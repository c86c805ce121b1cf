import { sortedPhrases, sortedWords } from './sorted-words.ts';

/** What a talk is called, and its parts: alone they are no matter that was talked about. Folded. */
export const meetingWords: readonly string[] = sortedPhrases(`
  panel, interview, talk, meeting, chat, call, tour, seminar, lunch, coffee, tea, dinner, visit, day, morning, afternoon, question, questions,
  people, others, both, matters put to me, questions put to me, matters discussed, matters raised, gesprach, termin, fragen, entretien, reunion, entrevista, preguntas, colloquio, domande, gesprek, vragen
`);

/** Somebody's family: small talk that does not belong in a letter. Folded. */
export const relativeWords: readonly string[] = sortedPhrases(`
  dad, mum, mom, mother, father, wife, husband, son, daughter, brother, sister, boyfriend, girlfriend, kids, children, vater, mutter,
  frau, mann, sohn, tochter, mari, femme, fils, fille, marido, mujer, hijo, hija, marito, moglie, figlio, figlia, vrouw, zoon, dochter
`);

/** What somebody is like, and the words between: "blunt but fair" is no matter either. Folded. */
export const judgingWords: readonly string[] = [
  ...sortedWords(`
  blunt fair pretty young old nervous nice kind friendly unfriendly warm cold quiet loud strict stern serious calm
  funny chatty tired tall polite brisk formal relaxed shy keen gruff stiff patient impatient smart clever charming
  lovely sweet gentle sharp direct honest dry odd weird busy distracted likeable professional to earth
  down but and very quite so rather a bit really much at first und aber sehr jung alt nett freundlich
  streng ruhig mais et tres jeune sympa pero y muy joven simpatico simpatica ma e molto giovane en maar heel jong aardig
`),
  'down to earth',
  'very much',
];
