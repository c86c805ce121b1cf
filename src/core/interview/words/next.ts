import { commaList } from './comma-list.ts';

/** Words that open a line about what comes next; folded, at the start of a sentence. */
export const nextLeads: readonly string[] = commaList(`
  next, next up, next step, next steps, next round, next stage, nachster schritt, nachste schritte, der nachste schritt, wie weiter, prochaine etape, suite, siguiente, siguiente paso, proximo paso, volgende stap, prossimo passo, nasta steg
`);

/** Words in a sentence that says by when they answer; folded. */
export const decisionWords: readonly string[] = commaList(`
  decide, decides, decision, decided, hear back, hear from, get back, gets back, let me know, let us know, will let, let gaz know, call me, will call, ring, will ring, will phone, would call, hed call, she'd call, he'd call, answer, an answer, reply, respond, revert, result, results, debrief, confirm, confirms, to confirm, will confirm, promised an, outcome, feedback by, offer by, be in touch, in touch, know by, know more, within the,
  bescheid, melden, meldet, melden sich, ruckmeldung, entscheidung, entscheiden, entscheidet, aussern, antwort, liste beschliessen, beschliessen, zusage, reponse, repondre, repondra, rappeler, rappelle, decider, nouvelles, me llaman, chiama, chiamano, richiama, ligam, liga, retornam, belooft, llamaran, llamar, respuesta, responder, deciden, decidir, avisan, avisar, contestar, antwoord, bellen, belt, laten weten, weet, beslissen, beslissing, horen, risposta, rispondere, decidono, sapere, richiamano, resposta, svar, besked, hora av, odpowiedz, dadza znac, dad znac
`);
