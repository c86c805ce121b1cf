/** What is longer is told anew each time: it stands nowhere twice. */
const LONGEST = 4000;

/**
 * The same answers as `tell`, which must always tell the same of the same text. The answers about the last `count` texts are kept, and about up to as
 * many before them: notes have few different words and say them often, and several readers look at one line.
 */
export function remember<T extends string | boolean | object | null>(
  tell: (text: string) => T,
  count: number,
): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const answer = before === undefined ? tell(text) : before;
    if (text.length > LONGEST) return answer;
    if (young.size >= count) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
