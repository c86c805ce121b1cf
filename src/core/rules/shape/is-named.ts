import { type Happening, personKey } from '../../log/history.ts';
import type { Person } from '../../interview/model.ts';
import type { Case } from './case.ts';

/** Whether a happening names this person of the application; one that names nobody may mean anybody. */
export function isNamed({ person: key, lost }: Happening, person: Person, { application }: Case): boolean {
  return !lost && (key === null || key === personKey(person, application.people));
}
