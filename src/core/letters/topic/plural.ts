const PLURAL = /(?:[^su]s|ies|ses|xes|men|people|children|feet|data|media|criteria|staff|police)$/i;
const SINGULAR_S = /(?:ss|us|is|ics|ness|news|series|'s|’s)$/i;

/** Whether a noun is a plural, by its ending. */
export function isPlural(head: string): boolean {
  return PLURAL.test(head) && !SINGULAR_S.test(head);
}
