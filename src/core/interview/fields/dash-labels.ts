import type { Meaning } from '../words/keys.ts';

const LABEL = /^([\p{L}][\p{L} ]{1,30}?)(?: ?[–—-] | [:–-](?=[^\s–-])|[–-](?=\d))(.+)$/u;
/** A dash behind one of these names is a label's only where such a value follows: "Role - more than I thought" is a remark. */
const VALUES: Readonly<Partial<Record<Meaning, RegExp>>> = {
  date: /\d/u,
  time: /\d/u,
  end: /\d/u,
  duration: /\d/u,
  company: /^\p{Lu}/u,
  role: /^(?:\p{Lu}|\S+(?: \S+){0,2}$)/u,
  interviewers: /^\p{Lu}/u,
  recruiter: /^\p{Lu}\p{Ll}+ \p{Lu}/u,
};

/** A label whose mark is a dash or a colon out of place: "Date - 9 March", "Time- 13.30", "Date :Monday 9/3"; null for any other text. */
export function dashLabel(
  text: string,
  means: (key: string) => Meaning | null,
): { readonly key: string; readonly value: string } | null {
  const [, key = '', rest = ''] = LABEL.exec(text) ?? [];
  const value = rest.trim();
  const meaning = key === '' ? null : means(key);
  return meaning !== null && VALUES[meaning]?.test(value) === true ? { key, value } : null;
}
