import type { PropertyValue } from '../../note/types.ts';
import { itemsOf } from '../fields/values.ts';
import { isOneOrThree, isOneOrTwo } from './family-comma.ts';
import type { PeopleRead, Standing } from './read-listed.ts';
import { readText, together } from './read-listed.ts';
import { readMapping } from './read-mapping.ts';

/** Reads people out of a property of any form: text, list, links, mappings. An item of several that may be one person or two is asked about. */
export function readPeople(value: PropertyValue, standing: Standing): PeopleRead {
  const items = itemsOf(value);
  return together(
    items.map((item) =>
      typeof item === 'string' ? readOne(item, items.length, standing) : readMapping(item, standing),
    ),
  );
}

function readOne(item: string, count: number, standing: Standing): PeopleRead {
  return isOneOrThree(item) || (count > 1 && isOneOrTwo(item))
    ? { people: [], gaps: [item] }
    : readText(item, standing);
}
