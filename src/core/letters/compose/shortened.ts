const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI would\b(?= \p{L})/gu, 'I’d'],
  [/\bI am\b(?= \p{L})/gu, 'I’m'],
  [/\bI will\b(?= \p{L})/gu, 'I’ll'],
  [
    /\bI have (?=(?:been|gone|thought|made|had|not|never|already|noted|learned|written|put|kept|asked|since|also)\b)/g,
    'I’ve ',
  ],
  [/\b([Ii])t is\b(?= \p{L})(?! from| to)/gu, '$1t’s'],
  [/\b([Tt])hat is\b(?= \p{L})(?! not)/gu, '$1hat’s'],
  [/\b([Tt])here is\b(?= \p{L})/gu, '$1here’s'],
  [/\b(did|do|had|is|does|was|would|could|should|have) not\b/g, '$1n’t'],
];

/** A wording with the short forms of spoken English, for letters in a relaxed tone; facts in braces are left as they are. */
export function shortened(wording: string): string {
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), wording);
}
