import { ENGLISH_MARKERS, FOREIGN_MARKERS } from '../words/tongue.ts';

/** Endings of nouns in other tongues that English nouns do not have. */
const FOREIGN_SHAPE =
  /^\p{L}{3,}(?:zione|zioni|menti|ità|iamo|ción|ciones|miento|mientos|ção|ções|dade|dades|agem|igkeit|ungen|schaft|heid|elijk|cje|acja|acji|ości|enie|owanie|lich|gerät|gestelle|modell|dienst|fahrzeuge?|ó)$|^\p{L}{5,}ung$/u;

/** How many of some words are English marks, and how many are marks of another tongue and not of English. */
export function countTongues(words: readonly string[]): { readonly english: number; readonly foreign: number } {
  const folded = words.map((word) => word.toLowerCase());
  const isOther = (word: string): boolean => FOREIGN_MARKERS.has(word) || FOREIGN_SHAPE.test(word);
  return {
    english: folded.filter((word) => ENGLISH_MARKERS.has(word)).length,
    foreign: folded.filter((word) => isOther(word) && !ENGLISH_MARKERS.has(word)).length,
  };
}

/**
 * Whether a line is in another tongue or script: English marks of it are missing and others are there. Among lines that are in
 * another tongue as a whole, a line without any mark is so too.
 */
export function isForeign(text: string, amongForeign: boolean): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => /[^\p{Script=Latin}]/u.test(word))) return (text.match(/[a-z]{3,}/gi) ?? []).length < 2;
  const { english, foreign } = countTongues(words);
  if (foreign > english || (amongForeign && foreign >= english)) return true;
  const isFar = words.some((word) => /[ąęłńśźżćřěůőűșț]/.test(word));
  return english === 0 && words.length <= 4 && (isFar || words.every((word) => /[äöüß]/.test(word)));
}

/**
 * Marks of a whole sentence in another tongue: somebody who does something. What it says of whom cannot be known here, and so
 * it is not quoted to anybody.
 */
const SENTENCE =
  /^(?:erklärte|erzählte|fragte|zeigte|sprach|versprach|sagte|meinte|gab|lud|quiere|quieren|vio|habla|dice)\s|\p{L}{2}ó(?![\p{L}])|(?:^|[^\p{L}])(?:ich|mir|mich|er|sie|wir|hat|habe|hatte|haben|ist|war|sind|waren|ik|hij|zij|heeft|had|was|je|j['’]ai|elle|ils|elles|est|sont|était|avait|ont|me|se|él|ella|es|está|son|fue|dijo|tiene|mi ha|ho|ha|hanno|è|sono|era|eu|ele|ela|é|foi|disse|tava|joga|falou|falei|jest|był|była)(?![\p{L}])/iu;

/** Prepositions that begin a piece of a sentence, and words for what is somebody's: it would be read as the reader's own words. */
export const LEANS =
  /^(?:do|da|dos|das|del|della|dello|dei|degli|delle|di|du|des|de|sur|sobre|su|von|vom|über|zu|zum|zur|mit|wie|dass|van|over|met|om|av|på|till|för|o|na|w|z|q|que|che|chi|comment|como|come|hoe|jak|hur|comigo|conmigo|con me|avec moi|mit mir|met mij)(?:\s|$)|(?:^|\s)(?:mi|mio|mia|mis|mon|ma|mes|mein|meine|meinen|meu|minha|mój|moje|mijn|min|mina|zijn|haar|hun|son|sa|ses|leur|leurs|suo|sua|suoi|sue|sein|seine|seinen|ihre|ihren|ihrem|seu|seus|suas|dele|dela|jego|jej|hans|hennes)\s/iu;

/** Whether a line in another tongue is a sentence, as far as that can be told without knowing the tongue. */
export function isForeignSentence(text: string): boolean {
  return SENTENCE.test(text);
}
