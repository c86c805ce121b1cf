import type { Fields } from '../fields/fields.ts';
import { foldKey } from '../../text/fold.ts';
import { firstWordOf, isGivenName, isTitleNoun, wordsOf } from './name-words.ts';
import type { PersonDraft } from './person-draft.ts';
import { readPeople } from './read-item.ts';

const MET = { part: null, interviewed: true } as const;

/** People under a property that is called by their job (`search chair: Walter Lindgren`); only whole names, since a key may say anything. */
export function peopleOfTitledKeys(fields: Fields): readonly PersonDraft[] {
  return fields.unknown
    .filter(({ key }) => isTitleNoun(foldKey(key).split(' ').at(-1) ?? ''))
    .flatMap(({ key, value }) =>
      readPeople(value, MET)
        .people.filter(({ name, honorific }) => honorific !== null || wordsOf(name).length > 1)
        .map((person) => ({ ...person, title: person.title ?? key.replace(/[_-]+/g, ' ') })),
    );
}

/** People whom a property of no known meaning names (`Door opened by: Ann Lee`) and who may have been met: given names and forms of address alone. */
export function perhapsInKeys(fields: Fields): readonly PersonDraft[] {
  return fields.unknown.flatMap(({ key, value }) => {
    const { people, gaps } = readPeople(value, MET);
    if (gaps.length > 0 || NOT_MET.test(foldKey(key)) || !people.every(isNamed)) return [];
    const text = `${key}: ${people.map(({ name }) => name).join(', ')}`;
    return people.map((person) => ({ ...person, perhaps: { text, line: null } }));
  });
}

/** Properties that name those who write the note, or wrote something else. */
const NOT_MET =
  /(?:^| )(?:author|authors|writer|owner|me|self|name|candidate|alias|aliases|by|autor|auteur|autore|cssclass|tag|book|artist|weather|mood|place|city|location|address|street|school)(?: |$)/;

function isNamed({ name, honorific }: PersonDraft): boolean {
  return honorific !== null || isGivenName(firstWordOf(name));
}
