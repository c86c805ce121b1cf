import { sortedWords } from '../../interview/words/sorted-words.ts';

/** English words so common that a line which holds one is English. */
export const ENGLISH_MARKERS: ReadonlySet<string> = new Set(
  sortedWords(`
the and of to in for with on at from by about how what why when where who which is are was were has have had not they them
their she he her his we our you your i my it its this that would could should can will asked told talked mentioned
`),
);

/** Words of German, Dutch, French, Spanish, Italian, Portuguese and Polish that show a line to be in that tongue. */
export const FOREIGN_MARKERS: ReadonlySet<string> = new Set(
  sortedWords(`
der das und für mit von zu zur zum über wie wir ich ist sind nicht auf bei nach aus ein eine einen einer dem den im vom
hat mir mich habe neue neuen unser unsere seit sowie sehr
jueves viernes lunes martes jeudi vendredi mercredi montag dienstag mittwoch donnerstag freitag maandag dinsdag woensdag donderdag
ik alles zelf als er werkt samen meest eigen geen ook wordt hun
het een van voor met op naar hoe wij zijn niet bij uit
de en mi su se mis tus
le la les des du une pour avec sur dans au aux et est sont comment nous vous leur qui que
el los las del con por para como cuando una unos y es son
il lo gli della delle dei di che come sono nel nella
os um uma com na dos ao é são da dele dela ele meu minha pra você
och att är på för som jag
sa ang ng mga nya yung kay
w ile oni umowa konca godz jak bo nie kiedy pani z dla się czy przy oraz jest
`),
);
