const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI would\b/g, 'I’d'],
  [/\bI am\b/g, 'I’m'],
  [/\bI will\b/g, 'I’ll'],
  [
    /\bI have (?=(?:been|gone|thought|made|had|not|never|already|noted|learned|written|put|kept|asked|since|also)\b)/g,
    'I’ve ',
  ],
  [/\b([Ii])t is\b(?! from| to)/g, '$1t’s'],
  [/\b([Tt])hat is\b(?! not)/g, '$1hat’s'],
  [/\b([Tt])here is\b/g, '$1here’s'],
  [/\b(did|do|had|is|does|was|would|could|should|have) not\b/g, '$1n’t'],
];

/** A wording with the short forms of spoken English, for letters in a relaxed tone; facts in braces are left as they are. */
export function shortened(wording: string): string {
  return SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), wording);
}
