const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * The same words, with whatever is put into their sentences set apart where it runs from right to left: a name or a path then keeps its
 * place, and so does what stands beside it, also where no element can be drawn around it, as in a notice.
 */
export function setApart<T>(words: T): T {
  if (typeof words === 'function') {
    const sentence = words as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => sentence(...given.map(givenApart))) as T;
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, setApart(each as unknown)])) as T;
}

/** A text that runs in its own direction, whatever stands around it. */
export function apart(text: string): string {
  return `${ISOLATE}${text}${END}`;
}

function givenApart(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(givenApart);
  return typeof given === 'string' && RIGHT_TO_LEFT.test(given) ? apart(given) : given;
}
