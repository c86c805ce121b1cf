import { isSpeech } from '../body/topic-words.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldText } from '../fold.ts';
import { talkNouns, withWords } from '../words/prose.ts';
import { nameOfSlug } from './name-links.ts';
import { isOnlyAWord } from './name-shape.ts';
import { isHonorific, isParticle, isTitleNoun, isTitleWord } from './name-words.ts';
import { draftOf } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import type { Sign } from './sightings.ts';
import { titleBehind } from './titles-beside.ts';
import type { Sighted } from './weigh-people.ts';

const WORD = "[\\p{Ll}][\\p{Ll}'’-]{1,19}";
const WITH = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${talkNouns.join('|')}) (?:${withWords.join('|')})|met|and|&|\\+|n|w/?|with) (${WORD})(?= |[,.;:)]|$)`,
  'giu',
);
const OPENS = new RegExp(
  `^(?:(?:and|then|also|but|so|later|und|dann|y|luego|et|puis) )?(${WORD})(?: (${WORD}))?(?=[ ,(:=-])`,
  'u',
);
const MOST_CAPITALS = 0.25;

/** Whether a note is typed without capitals, as on a phone: few of its lines begin with one. */
export function isWrittenSmall(lines: readonly BodyLine[]): boolean {
  const told = lines.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = told.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return told.length > 0 && capitals <= told.length * MOST_CAPITALS;
}

/** Names in small letters: who is talked with, who opens a sentence with a title or with a verb of asking and telling. */
export function findSmallNames(sentence: string): readonly Sighted[] {
  const withs = [...sentence.matchAll(WITH)].map((met) => ({ name: met[1] ?? '', end: met.index + met[0].length }));
  return [
    ...sentence.split(/, /).flatMap(opening),
    ...withs.flatMap(({ name, end }) => {
      const rest = sentence.slice(end);
      const title = titleBehind(rest);
      const isFromSomewhere = /^ (?:at|from|bei|chez|bij|von|van) \p{L}/u.test(rest);
      return sightedAs(
        name,
        [isFromSomewhere ? 'introduced' : 'with', ...(title === null ? [] : (['titled'] as const))],
        title,
      );
    }),
  ];
}

function opening(sentence: string): readonly Sighted[] {
  const met = OPENS.exec(sentence);
  if (met === null) return [];
  const [whole, first = '', second = ''] = met;
  const start = whole.length - (second === '' ? first.length : first.length + second.length + 1);
  const lone = sentence.slice(start + first.length);
  const pair = sentence.slice(whole.length);
  const both = second !== '' && canBeName(second) ? subject(`${first} ${second}`, pair) : [];
  return both.length > 0 ? both : subject(first, lone);
}

/** A name with what stands behind it: a title, or a verb of asking and telling. */
function subject(name: string, rest: string): readonly Sighted[] {
  const title = titleOf(rest);
  if (title !== null) return sightedAs(name, ['titled', 'headed'], title);
  return isSpeech(rest.trim()) ? sightedAs(name, ['spoke'], null) : [];
}

/** A title behind a dash, a comma or in brackets; a lone small word behind a small word says nothing. */
function titleOf(rest: string): string | null {
  return /^(?:,| [-–—(=]| (?:is|in|from) )/u.test(rest) ? titleBehind(rest) : null;
}

function sightedAs(name: string, signs: readonly Sign[], title: string | null): readonly Sighted[] {
  const named = name.split(' ').every(canBeName) ? readNamed(nameOfSlug(name)) : null;
  return named === null ? [] : [{ draft: draftOf({ ...named, title }, null, true), signs, isOwnLife: false }];
}

function canBeName(word: string): boolean {
  return (
    word.length > 2 &&
    !isOnlyAWord(word) &&
    !isTitleWord(word) &&
    !isTitleNoun(word) &&
    !isHonorific(word) &&
    !isParticle(word) &&
    !isSpeech(word) &&
    foldText(word) === word.replace(/[’]/g, "'")
  );
}
