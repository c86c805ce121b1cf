import { foldText } from '../../text/fold.ts';
import { wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';

const SHARED =
  /^(?:info|hr|jobs?|careers?|office|kontakt|contact|hello|hallo|mail|team|bewerbung|recruiting|recruitment|talent|people|reception|admin|dekanat|sekretariat|verwaltung|kanzlei|praxis|studio|service|zentrale|buero|empfang|accueil|secretariat|recepcion|ufficio|segreteria|personal|rh|rrhh|noreply|no-reply)\b/i;

/** Whether an address is that of an office: `info@`, `hr@`. */
export function isOfficeAddress(email: string): boolean {
  return SHARED.test(email);
}

/** Of whom an address may be. */
type Named = Pick<PersonDraft, 'name' | 'aliases'>;

/** People whose first or family name stands in front of the @. */
export function namedIn(people: readonly Named[], email: string): readonly number[] {
  const local = foldText(email.slice(0, email.indexOf('@')));
  const parts = local.split(/[._+-]/).filter((part) => part.length > 1);
  return people.flatMap((person, index) => {
    const words = [person.name, ...person.aliases]
      .flatMap((name) => wordsOf(name))
      .flatMap((word) => [foldText(word), foldText(inTwoLetters(word))])
      .map((word) => word.replace(/[^a-z]/g, ''))
      .filter((word) => word.length > 2);
    const fits = words.some(
      (word) => parts.includes(word) || (word.length > 3 && local.replace(/[^a-z]/g, '').includes(word)),
    );
    return fits ? [index] : [];
  });
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };

/** "Öz" as addresses spell it: "oez". */
function inTwoLetters(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåæ]/g, (letter) => TWO_LETTERS[letter] ?? letter);
}

/** An address such as `first.last@` that fits nobody is somebody else's. */
export function namesOther(person: Named | undefined, email: string | null): boolean {
  if (email === null || person === undefined) return false;
  const local = email.slice(0, email.indexOf('@'));
  if (SHARED.test(local)) return true;
  const initials = wordsOf(person.name)
    .map((word) => foldText(word).charAt(0))
    .join('');
  return (
    !foldText(local)
      .replace(/[^a-z]/g, '')
      .startsWith(initials.slice(0, 2)) && /^[a-z]{2,}[._-]?[a-z]+/i.test(local)
  );
}

/** The only one whose whole name stands in front of the @ (`dana.whitfield@`), or null. */
export function namedWholeIn(people: readonly PersonDraft[], email: string): number | null {
  const local = foldText(email.slice(0, email.indexOf('@')));
  const found = people.flatMap(({ name }, index) => {
    const words = wordsOf(name).map(foldText);
    return words.length > 1 && words.every((word) => local.includes(word)) ? [index] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether an address is that of a person with another name than this one; an office's is nobody's. */
export function isSomebodyElses(person: Named, email: string): boolean {
  return namedIn([person], email).length === 0 && !isOfficeAddress(email) && namesOther(person, email);
}
