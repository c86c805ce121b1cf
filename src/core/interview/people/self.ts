import { foldText } from '../../text/fold.ts';
import { wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';

/** Whether somebody named is the user, who is called by one of these names: in full, or with an initial for one part ("Robin A.") and nothing more said. */
export function isSelf(person: PersonDraft, self: readonly string[]): boolean {
  const own = namesOf(self);
  const isCalledSo = [person.name, ...person.aliases].some((name) => own.includes(foldText(name)));
  return isCalledSo || (isBare(person) && own.some((name) => isShortFor(name, person.name)));
}

/** Whether somebody may be the user or a namesake: one part of the user's name, and nothing more said. */
export function mayBeSelf(person: PersonDraft, self: readonly string[]): boolean {
  const name = foldText(person.name);
  return isBare(person) && namesOf(self).some((own) => own.split(' ')[0] === name);
}

function namesOf(self: readonly string[]): readonly string[] {
  return self.map(foldText).filter((name) => name !== '');
}

function isBare({ honorific, title, company, email, phone, linkedin, link }: PersonDraft): boolean {
  return [honorific, title, company, email, phone, linkedin, link].every((told) => told === null);
}

/** "R. Ashdown", "Robin A.": as many words, each the same or its first letter, and one of them whole. */
function isShortFor(own: string, name: string): boolean {
  const whole = own.split(' ');
  const short = wordsOf(foldText(name)).map((word) => word.replace(/\.$/, ''));
  const isFit = short.every((word, at) => word === whole[at] || (word.length === 1 && whole[at]?.startsWith(word)));
  return short.length > 1 && short.length === whole.length && isFit && short.some((word) => word.length > 1);
}
