import type { Part } from '../model.ts';
import { isOfficeAddress } from './address-names.ts';
import { takeContacts } from './contacts.ts';
import { firstWordOf, isGivenName } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';
import { draftOf } from './person-draft.ts';
import { readNamed } from './read-named.ts';
import { splitPeople } from './split-people.ts';

/** People out of one value, and the words in it that stand for nobody yet ("TBD", "Tim or Tom?", "two engineers"). */
export interface PeopleRead {
  readonly people: readonly PersonDraft[];
  readonly gaps: readonly string[];
}

/** The part that the property's name gives, and whether such people held the talk. */
export interface Standing {
  readonly part: Part | null;
  readonly interviewed: boolean;
}

/** All that several values tell of people, as one. */
export function together(read: readonly PeopleRead[]): PeopleRead {
  return { people: read.flatMap(({ people }) => people), gaps: read.flatMap(({ gaps }) => gaps) };
}

/** "~~Lou Orr~~": struck through, as one does with somebody who did not come. */
const STRUCK = /~~[^~]{1,300}~~/g;
/** "the two Sams": two people of one name, who are told apart elsewhere or asked about. */
const SEVERAL =
  /^(?:the |die |les |los |las |i |le |de |os |as )?(?:two|both|three|zwei|beiden?|drei|deux|trois|dos|tres|due|tre|twee|drie|duas|dois|två) (?:\p{Ll}+ )?\p{Lu}\p{L}+s$/u;

/** "Sir Rupert's agent": somebody who belongs to the one that is named, and whose name is not told. */
const SOMEBODYS = /^(?:\p{L}+\.? )?\p{Lu}[\p{L}\p{M}-]+['’]s \p{Ll}/u;

/** "a Mr Julian Thripp", "one Hamish Ochterlony". */
const ARTICLE = /^(?:an?|one) (?=[A-Z])/;

/** "Penrose & Daughter Funeral Directors": a firm, and no two people; the group is its sign or word for "and". */
const FAMILY_FIRM =
  /(?:\p{Lu}[\p{L}\p{M}'’-]{1,24} ){1,3}(&|and|und|et|y|e|en) (?:Sons|Daughters?|Bros|Söhne|Fils|Frères|Figli|Hijos|Zonen)(?!\p{L})(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}/gu;

/** Reads people out of one text such as "A (Title), B and C". */
export function readText(text: string, standing: Standing): PeopleRead {
  const people: PersonDraft[] = [];
  const gaps: string[] = [];
  const written = text.replace(STRUCK, '').replace(FAMILY_FIRM, (firm, and) => (isFirm(firm, String(and)) ? '' : firm));
  for (const one of splitPeople(written)) {
    const piece = one.replace(ARTICLE, '');
    const named = SEVERAL.test(piece) || SOMEBODYS.test(piece) ? null : readNamed(piece);
    if (named !== null) people.push(draftOf(named, standing.part, standing.interviewed));
    else if (isGap(piece)) gaps.push(piece);
  }
  return { people, gaps };
}

/** "Carlo e Figli" may be a father and his children. */
function isFirm(written: string, and: string): boolean {
  return and === '&' || !isGivenName(firstWordOf(written));
}

/** What says that there is nobody asks for nothing, nor does a link, a number or an office's address alone; any other address is somebody's. */
function isGap(piece: string): boolean {
  const { rest, email, phone, linkedin } = takeContacts(piece);
  const isNoName = email === null ? (phone ?? linkedin) !== null : isOfficeAddress(email);
  return (
    !(rest.trim() === '' && isNoName) &&
    /[\p{L}\p{N}?]/u.test(piece) &&
    !/^(?:no|none|n\/a|-|false|null)$/i.test(piece.trim())
  );
}
