import { findPerson } from '../../interview/find-person.ts';
import type { Owed } from '../rule.ts';
import type { Case } from './case.ts';
import { sayDay } from './say.ts';
import type { Series } from './series.ts';
import { dayOf } from '../../time/local-times.ts';

/** The rows of a series that are closed already, numbered from 1, each with the person of its log line. */
export function doneRounds({ rounds }: Series, given: Case, what: string): readonly Owed[] {
  return rounds.flatMap((log, index) => {
    const last = log.at(-1);
    if (!last) return [];
    const named = last.entry.person === null ? null : findPerson(last.entry.person, given.application.people);
    const person = named ?? given.contact;
    const by = last.entry.verb === 'called' ? 'phone' : 'email';
    return [
      {
        person,
        number: index + 1,
        what: `${what} with ${person?.name ?? 'somebody there'} by ${by}`,
        why: `Logged on ${sayDay(dayOf(last.at), given.clock)}.`,
        channel: by,
        opens: last.at,
        due: last.at,
        log,
      },
    ];
  });
}
