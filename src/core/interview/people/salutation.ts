import { foldText } from '../../text/fold.ts';
import { isParticle, wordsOf } from './name-words.ts';

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

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/prof/, 'Professor'],
  [/^(?:pd )?dra?$|^doctor$/, 'Dr'],
];

/**
 * The greeting without its comma: "Dear Linh", "Dear Professor Öberg-Lund", "Dear Dr ter Braak"; the whole name where neither given nor
 * family name is sure. A form of address that the note writes (Ms, Frau) is kept; none is ever added.
 */
export function greet(person: Greeted): string {
  if (person.salutation !== null) return person.salutation;
  if (person.callName !== null) return `Dear ${person.callName}`;
  if (person.honorific !== null && person.honorific !== A_LADY)
    return `Dear ${titleOf(person.honorific)} ${namedAfter(person.honorific, person)}`;
  return `Dear ${person.given ?? person.name}`;
}

/** Behind Sir and Dame stands the given name, or the whole one; behind every other form of address the family name. */
function namedAfter(honorific: string, { name, given, family }: Greeted): string {
  return /^(?:sir|dame)$/i.test(honorific) ? (given ?? name) : (family ?? name);
}

function titleOf(honorific: string): string {
  const folded = foldText(honorific).replace(/\./g, '');
  const known = TITLES.find(([pattern]) => pattern.test(folded));
  if (known) return known[1];
  const word = wordsOf(honorific)[0]?.replace(/\.$/, '') ?? '';
  return isParticle(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
