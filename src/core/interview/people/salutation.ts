import { foldText } from '../../text/fold.ts';
import { isFormOfAddress } from './forms-of-address.ts';
import { isHonorific, isParticle, wordsOf } from './name-words.ts';

/** What a greeting is made from. */
export interface Greeted {
  readonly name: string;
  readonly honorific: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly callName: string | null;
  /** Greeting that the person's own note asks for. */
  readonly salutation: string | null;
}

/** "the lady Charlene Motts": in small letters it is no form of address. */
const A_LADY = 'lady';

/** Words of a form of address that are said to a doctor, whatever stands beside them, and those of a degree, which nobody is greeted by. */
const DOCTOR = /^(?:dra?|doctor|doktor|dr-ing|drmed|drphil|drrer|mudr|phdr|judr|rndr)$/;
/** How German notes shorten a form of address in front of a family name; "Fr." with a capital may be a priest, and so may "fr. Michael". */
const SHORTENED = new Map([
  ['fr.', 'Frau'],
  ['hr.', 'Herr'],
  ['Hr.', 'Herr'],
]);
const DEGREE = /^(?:dipl|dipling|dipl-ing|ing|mag)$/;

/**
 * The greeting without its comma: "Dear Linh", "Dear Professor Öberg-Lund", "Dear Dr ter Braak"; the whole name where neither given nor
 * family name is sure. A form of address that the note writes (Ms, Frau) is kept; none is ever added.
 */
export function greet(person: Greeted): string {
  if (person.salutation !== null) return person.salutation;
  if (person.callName !== null) return `Dear ${person.callName}`;
  const title = person.honorific === null ? null : titleOf(person.honorific, person.given);
  if (title !== null) return `Dear ${title} ${namedAfter(title, person)}`;
  return `Dear ${person.given ?? person.name}`;
}

/** Behind Sir, Dame and Don stands the given name, or the whole one; behind every other form of address the family name. */
function namedAfter(honorific: string, { name, given, family }: Greeted): string {
  return /^(?:sir|dame|don|doña|dona|dom|seu)$/iu.test(honorific) ? (given ?? name) : (family ?? name);
}

/** What somebody is called in a greeting, or null: nobody who has a given name is greeted by a degree. */
function titleOf(honorific: string, given: string | null): string | null {
  if (honorific === A_LADY) return null;
  const words = wordsOf(honorific).map((written) => ({ written, folded: foldText(written).replace(/\./g, '') }));
  if (words.some(({ folded }) => folded.startsWith('prof') || folded === 'pr')) return 'Professor';
  if (words.some(({ folded }) => DOCTOR.test(folded))) return 'Dr';
  const said = words.find(({ folded }) => !DEGREE.test(folded)) ?? (given === null ? words[0] : undefined);
  return said === undefined ? null : asGreeted(said.written, given);
}

function asGreeted(written: string, given: string | null): string {
  const word =
    (given === null || written === 'Hr.' ? SHORTENED.get(written) : undefined) ??
    written.replace(/(\p{L}\p{L})\.$/u, '$1');
  return isParticle(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** How to speak to somebody, but no greeting. */
const NO_GREETING =
  /^(?:du|sie|tu|vous|usted|lei|jij|u|ni|formal|informal|formell|first name|given name|last name|surname|dear|liebe[rs]?|ch[eè]re?|estimad[oa]|beste|geachte)$/i;
const HELLO = /^(?:hello|hi|hey|hallo|hej|ciao|hola|bonjour|servus|moin)$/i;

/**
 * The greeting that a note asks for, as it stands in a letter: `Dear Linh,`, `Linh` and `Mrs Pym` begin with "Dear", `Liebe Frau Pym` stays.
 * Null where the words are no greeting: a form of address alone, or whether to be formal.
 */
export function writtenSalutation(text: string | null, name: string): string | null {
  const line = (text ?? '').replace(/[,!]\s*$/, '').trim();
  if (line === '' || isFormOfAddress(line) || NO_GREETING.test(line)) return null;
  if (HELLO.test(line)) return line;
  return isNameAlone(line, name) ? `Dear ${line}` : line;
}

function isNameAlone(line: string, name: string): boolean {
  const words = wordsOf(line);
  const own = new Set(wordsOf(name).map(foldText));
  const isOwn = words.every((word) => own.has(foldText(word)));
  return isOwn || isHonorific(words[0] ?? '') || /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(line);
}
