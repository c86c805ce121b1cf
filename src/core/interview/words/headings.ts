import { sortedPhrases } from './sorted-words.ts';
import type { DebriefTopic } from '../model.ts';

/** What a heading announces; a heading with none of these is `general`. */
export type SectionKind =
  'general' | 'topics' | 'people' | 'private' | 'next' | 'tasks' | 'mine' | 'log' | DebriefTopic;

/** Headings of a debrief and of the usual parts of an interview note; folded, found as whole words. The first that fits counts. */
export const headingWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'went-badly',
    sortedPhrases(`
      went badly, went wrong, could have gone better, could be better, not so well, not well, to improve, improve, weak spots, lief schlecht,
      nicht so gut, moins bien, salio mal, ging slecht, andato male
    `),
  ],
  [
    'went-well',
    sortedPhrases(`
      went well, what worked, highlights, nailed it, wins, good moments, lief gut, gut gelaufen, s est bien passe, salio bien, ging goed,
      andato bene
    `),
  ],
  [
    'impressed',
    sortedPhrases(`
      impressed them, what impressed, impressed, they liked, what they liked, liked about me, landed well, kam gut an, gefallen
    `),
  ],
  [
    'their-focus',
    sortedPhrases(`
      their focus, what they focused on, what they care about, they care about, what matters to them, their priorities, priorities,
      what they want, looking for, schwerpunkte, worauf es ankommt
    `),
  ],
  [
    'fit',
    sortedPhrases(`
      why i fit, my fit, fit, why me, my strengths, strengths, what i bring, what i can offer, what i offer, where i can help, passung, meine starken, starken
    `),
  ],
  [
    'mine',
    sortedPhrases(`
      i asked, questions i asked, my questions, questions for them, questions to ask, ask them, meine fragen, mes questions, mis preguntas,
      mijn vragen
    `),
  ],
  [
    'questions',
    sortedPhrases(`
      questions and answers, questions & answers, q&a, q & a, questions they asked, questions asked, they asked, questions, fragen, preguntas,
      vragen, domande
    `),
  ],
  ['feedback', ['feedback', 'feedback they gave', 'ruckmeldung', 'retour', 'retours']],
  [
    'to-learn',
    sortedPhrases(`
      to learn, to look up, look up, learn, learning, read up on, study, brush up, to study, gaps to close, lernen, nachlesen, a apprendre,
      a revoir, por aprender, te leren, da imparare
    `),
  ],
  [
    'tasks',
    sortedPhrases(`
      todo, todos, to do, to dos, to-do, to-dos, tasks, action items, actions, actions me, my actions, actions for me, action points, follow ups,
      follow up, follow-ups, follow-up, promises, promised, undertakings, undertakings given, i promised, i committed, i owe, owed by me,
      said id, i said id, i said i would, told them id, for me to do, from me, homework, was ich versprochen habe, zugesagt, toegezegd, beloofd,
      promis, j'ai promis, a envoyer, prometi, he prometido, compromisos, promesse, ho promesso, promesso, da mandare, lovade, lovat, jag lovade,
      obiecane, obiecalem, obiecalam, aufgaben, zu erledigen, versprochen, offene punkte, a faire, pendientes, por hacer, te doen, da fare,
      att gora
    `),
  ],
  [
    'next',
    sortedPhrases(`
      by her, by him, by them, from her, from him, from them, they will, they promised, them, next, next steps, next step, what next,
      what happens next, timeline, process, outcome, decision, nachste schritte, nachster schritt, wie weiter, prochaines etapes,
      prochaine etape, suite, proximos pasos, volgende stap, volgende stappen, prossimi passi, nasta steg
    `),
  ],
  [
    'people',
    sortedPhrases(`
      people, interviewers, interviewer, panel, participants, attendees, who, who's who, whos who, who i met, people i met, met with, contacts,
      the panel, panel members, present, team i met, parties, personen, gesprachspartner, teilnehmer, anwesend, interlocuteurs, personnes,
      personas, entrevistadores, mensen, gesprekspartners, persone
    `),
  ],
  [
    'topics',
    sortedPhrases(`
      topics, topics covered, topics discussed, key topics, discussion, discussed, what we discussed, we talked about, talked about,
      what we talked about, key points, themen, besprochen, sujets, temas, onderwerpen, argomenti
    `),
  ],
  ['log', ['log', 'updates', 'update', 'history', 'verlauf', 'nachtrag', 'timeline of contact', 'correspondence']],
];
