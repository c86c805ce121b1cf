import type { PropertyValue } from '../../note/types.ts';
import { itemsOf } from '../fields/values.ts';
import type { PeopleRead, Standing } from './read-listed.ts';
import { readText, together } from './read-listed.ts';
import { readMapping } from './read-mapping.ts';

/** Reads people out of a property of any form: text, list, links, mappings. */
export function readPeople(value: PropertyValue, standing: Standing): PeopleRead {
  return together(
    itemsOf(value).map((item) => (typeof item === 'string' ? readText(item, standing) : readMapping(item, standing))),
  );
}
