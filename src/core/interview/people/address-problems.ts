import { itemsOf } from '../fields/values.ts';
import type { Fields } from '../fields/fields.ts';
import type { Problem } from '../problem.ts';
import { strangeEmail } from './contact-values.ts';
import { mappingReader } from './read-mapping.ts';

const PEOPLE = [
  'interviewers',
  'people',
  'attendees',
  'hiring manager',
  'recruiter',
  'host',
  'referrer',
  'references',
] as const;
const EMAILS = ['interviewer email', 'recruiter email', 'hiring manager email'] as const;

/** Sentences about what stands in the place of an address and is none; of whom it should be, and the words. Nothing where the words are null. */
export function addressProblems(
  path: string,
  strange: readonly (readonly [name: string | null, words: string | null])[],
): readonly Problem[] {
  return strange.flatMap(([name, words]) => {
    const whose = name === null ? 'the address' : `the address of ${name}`;
    const says = `Cannot read ${whose} in ${path}: it is "${words ?? ''}", expected one such as dana@mill.example`;
    return words === null ? [] : [{ line: null, says }];
  });
}

/** The same of the properties of an interview note: those about addresses, and what the mappings of people say. */
export function addressProblemsIn(fields: Fields, path: string): readonly Problem[] {
  const listed = PEOPLE.flatMap((meaning) => fields.all(meaning)).flatMap(({ value }) =>
    itemsOf(value).flatMap((item) => {
      if (typeof item === 'string') return [];
      const get = mappingReader(item);
      const [name = null] = itemsOf(get('name'));
      return [[typeof name === 'string' ? name : null, strangeEmail(get('email'))] as const];
    }),
  );
  const told = EMAILS.flatMap((meaning) => fields.all(meaning)).map(
    ({ value }) => [null, strangeEmail(value)] as const,
  );
  return addressProblems(path, [...listed, ...told]);
}
