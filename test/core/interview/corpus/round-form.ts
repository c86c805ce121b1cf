import { foldText } from '../../../../src/core/text/fold.ts';

const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    'trial',
    /trial|probearbeiten|probetag|schnupper|essai|prova|prueba|proefdag|meeloopdag|working interview|^stage(?: |$)|shadow day|taster/u,
  ],
  ['final', /final/u],
  ['screening', /screen/u],
  [
    '1',
    /(?:^|[^a-z0-9])(?:first|initial|erste[sr]?|premier|primera?|primeira|eerste|primo|r ?1|1)(?:st|e|er|a|o)?(?![a-z0-9])/u,
  ],
  [
    '2',
    /(?:^|[^a-z0-9])(?:second|zweite[sr]?|deuxieme|segund[ao]|tweede|second[oa]|r ?2|2)(?:nd|e|eme|a|o)?(?![a-z0-9])/u,
  ],
  [
    '3',
    /(?:^|[^a-z0-9])(?:third|dritte[sr]?|troisieme|tercera|terceira|derde|terzo|r ?3|3)(?:rd|e|eme|a|o)?(?![a-z0-9])/u,
  ],
];

/** A round by what it is, however it is spelt: "second interview", "2nd", "2.ª entrevista" and "R2" are one; null where it is none of these. */
export function roundForm(text: string): string | null {
  const folded = foldText(text)
    .replace(/[ªº]/gu, '')
    .replace(/\.(?= |$)/gu, ' ');
  return FORMS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
