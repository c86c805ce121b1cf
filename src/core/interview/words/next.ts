import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases } from './sorted-words.ts';

/** Words that open a line about what comes next; folded, at the start of a sentence. */
export const nextLeads: readonly string[] = commaList(`
  next, next up, next step, next steps, next round, next stage, nachster schritt, nachste schritte, der nachste schritt, wie weiter, prochaine etape, suite, siguiente, siguiente paso, proximo paso, volgende stap, prossimo passo, nasta steg
`);

/** Words in a sentence that says by when they answer; folded. */
export const decisionWords: readonly string[] = sortedPhrases(`
  hear, hearing, hear by, i hear, hears, ring everyone, phone everyone, write to everyone, call by, call me by, tell me by, tell me, told by, letter by, letter in, text me, txt me, ring me, phone me, vote, votes, either way, decide, decides, decision, decided, hear back, hear from, get back, gets back, let me know, let us know, will let, let gaz know, call me, will call, ring, will ring, will phone, would call, hed call, she'd call, he'd call, answer, an answer, reply, respond, revert, result, results, debrief, confirm, confirms, to confirm, will confirm, promised an, outcome, feedback by, offer by, be in touch, in touch, know by, know more, within the,
  make up (?:his|her|their) minds?, have it settled, undertook to write, to write by, will write by, write by, repondent, repondront, svar senast, svarar, senast svar, answer by,
  rappellent, rappelleront, me disent, me dira, me diront, donnent, dicen, me dicen, me avisan, fa sapere, fanno sapere, mi dicono, respondem, respondem ate, dizem, me avisam, hor av sig, hor av, hors av, ringer, ringer mig, ger besked, horer, giver besked, decyzja, zadzwonia, zadzwonic, oddzwonia, belt me, bellen me, laten het weten, laat weten, beslissen, fallt, fallen, entscheidung, wird entschieden, geben bescheid, rufen an, ruft an,
  bescheid, melden, meldet, melden sich, ruckmeldung, entscheidung, entscheiden, entscheidet, aussern, antwort, liste beschliessen, beschliessen, zusage, reponse, repondre, repondra, rappeler, rappelle, decider, nouvelles, me llaman, chiama, chiamano, richiama, ligam, liga, retornam, belooft, llamaran, llamar, respuesta, responder, deciden, decidir, avisan, avisar, contestar, antwoord, bellen, belt, laten weten, weet, beslissen, beslissing, horen, risposta, rispondere, decidono, sapere, richiamano, resposta, svar, besked, hora av, odpowiedz, dadza znac, dad znac
`);

/** The days of a month as they are spoken, first to thirty-first. */
export const ordinalWords: readonly string[] = commaList(
  'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, twenty-third, twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh, twenty-eighth, twenty-ninth, thirtieth, thirty-first',
);
