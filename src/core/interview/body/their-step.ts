import { smallPattern } from '../../text/small-pattern.ts';
/** What one does towards a decision, or to keep somebody posted. */
const DEEDS =
  '(?:send|e-?mail|mail|ring|call|phone|text|txt|msg|message|write|let|get back|come back|be in touch|be back|confirm|decide|answer|reply|respond|put me|talk to|check|find out|look into|look up|see (?:about|if|whether|what)|dig|fix|share|post|drop|chase|ask (?:if|whether|about|for|head)|speak to|discuss it|arrange|forward|update|hear|sort)';
/** "she'll send the sheet", "hed let me know", "Ciro will call me", "they'd decide by Friday"; with no subject where a verb was cut. */
const WILL = smallPattern(
  `^(?:and |so |but |then |that )?(?!(?:how|what|why|when|where|whether|if|who|whom|which|would|i) )(?:(?:he|she|they|it|we|i)(?:['’]?ll|['’]?d)|(?:\\S{1,20} ){0,3}(?:will|would|gonna|is to|are to|(?:is|are) going to)|['’]ll) (?:\\p{L}{2,12} )?${DEEDS}(?!\\p{L})`,
);
const FIXED = smallPattern(
  '^(?:(?:the )?(?:decision|answer|results?|reply|feedback|offer|outcome) (?:by|on|before|within|due|expected)|keep in touch|next up|nothing (?:further|else|more)|the panel (?:meets|reconvenes|decides)|the (?:timeline|next steps?)$)(?!\\p{L})',
);
/** The same in other tongues: "mi richiama", "meldet sich", "m'appelle". */
const ELSEWHERE = smallPattern(
  "^(?:\\S+ ){0,3}(?:(?:mi|ci) (?:richiama|richiamano|chiama|chiamano|fa sapere|fanno sapere|scrive|scrivono)|meldet sich|melden sich|ruft (?:mich|zurück)|schreibt mir|gibt (?:mir )?bescheid|(?:me|m'|m’)\\s?(?:rappelle|rappellera|rappellent|recontacte|appelle|appellera|écrit|tient au courant)|me (?:llama|llaman|llamará|llamarán|avisa|avisan|escribe|escriben)|(?:me|mij) (?:belt|mailt|laat weten)|(?:me|mi) (?:liga|ligam|avisa|avisam))(?!\\p{L})",
);

/** Whether words tell what somebody will do next, or when the answer comes: a step of theirs and no matter that was talked about. */
export function isTheirStep(text: string): boolean {
  return WILL.test(text) || FIXED.test(text) || ELSEWHERE.test(text);
}
