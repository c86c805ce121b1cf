import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { isHonorific, isInitial, isJoint, isParticle, isTitleWord, wordsOf } from './name-words.ts';

/** What finding people in a text needs to know of them. */
export interface Findable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly callName: string | null;
  readonly family: string | null;
  readonly title?: string | null;
  /** Set for somebody who may not have been met. */
  readonly perhaps?: object | null;
}

/** What each name finds: one person, or null where it would find two. */
export function claimed(
  people: readonly Findable[],
  namesOf: (person: Findable) => readonly string[],
): Map<string, number | null> {
  const keys = new Map<string, number | null>();
  people.forEach((person, index) => {
    for (const name of new Set(namesOf(person).map(keyOf))) {
      if (name !== '') keys.set(name, keys.has(name) ? null : index);
    }
  });
  return keys;
}

/** The full name, other spellings and the name to call somebody by. */
export function fullKeys(person: Findable): readonly string[] {
  return [
    person.name,
    ...person.aliases.map(withoutHonorifics),
    ...(person.callName === null ? [] : [person.callName]),
  ];
}

/** What is left of a full name where people write short: first name, family name, one of them with a letter of the other. */
export function partKeys(person: Findable): readonly string[] {
  const words = wordsOf(person.name);
  const [first = ''] = words;
  if (words.length === 1) return isInitial(first) ? [] : [first];
  const last = words.at(-1) ?? '';
  const family = familyWords(words);
  const doubles = first.includes('-') ? [first, ...first.split('-')] : [first];
  const parts = [
    ...doubles,
    last,
    family,
    `${first} ${last.charAt(0)}`,
    `${first.charAt(0)} ${family}`,
    first.charAt(0),
    ...last.split(/[-‐]/),
  ];
  return [...parts, ...(words.length > 2 ? [words.slice(0, 2).join(' ')] : [])].filter(
    (key) => key.length > 1 || key === first.charAt(0),
  );
}

/** The initials of who has two names or more, without those that mean a department ("HR"). */
export function initialsOf({ name }: Findable): readonly string[] {
  const words = wordsOf(name).filter((word, at) => at === 0 || !isParticle(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.length < 2 || isTitleWord(initials) ? [] : [initials];
}

function familyWords(words: readonly string[]): string {
  const at = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (at > 1 && isJoint(words[at] ?? '')) return words.slice(at - 1).join(' ');
  return words.slice(at > 0 ? at : -1).join(' ');
}

/** A name without "Ms", "Dr." and the like in front. */
export function withoutHonorifics(text: string): string {
  const words = wordsOf(text);
  const at = words.findIndex((word, index) => !isHonorific(word) || index === words.length - 1);
  return words.slice(Math.max(at, 0)).join(' ');
}

/** A name as it is looked up: folded, without "'s" and marks. */
export const keyOf = remember(
  (text) =>
    foldText(text)
      .replace(/['’]s$/, '')
      .replace(/[.,:;!?()[\]"*_]/g, '')
      .trim(),
  4000,
);
