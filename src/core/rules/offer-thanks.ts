import type { Person } from '../interview/model.ts';
import { addMinutes } from '../time/elapsed.ts';
import { applicationRule } from './rule.ts';
import type { Case } from './shape/case.ts';
import { hours } from './shape/own-settings.ts';
import { isOutside, needsForEmail } from './shape/people.ts';
import { sayTime } from './shape/say.ts';
import { sinceWhen } from './shape/since-when.ts';

/** Thank everyone who had a part in an offer. */
export const offerThanks = applicationRule({
  id: 'offer-thanks',
  sentence: 'Thank everyone who had a part in an offer, whether you take it or not.',
  whom: 'interviewers, recruiter, references, referrer',
  when: 'due 24 hours after the offer',
  sources: ['syracuse', 'lasalle', 'brief'],
  settings: { due: hours(24, 'Due after so many hours') },
  lapsesAfter: 7,
  endsWith: null,
  owes(given, own) {
    const offer = given.offer ?? (given.outcome?.status === 'accepted' ? given.outcome : null);
    if (!offer) return [];
    return thanked(given).map((person) => ({
      person,
      what: isOutside(person.part) ? `Thank ${person.name}: there is an offer` : `Thank ${person.name} for the offer`,
      why: `The offer came on ${sayTime(offer.at, given.clock)}, and ${person.name} had a part in it.`,
      channel: 'email',
      opens: offer.at,
      due: addMinutes(offer.at, own.due * 60, given.clock.zone),
      needs: [...needsForEmail(person, given), ...sinceWhen(offer)],
    }));
  },
});

/** People of talks still ahead have had no part in it. */
function thanked({ application, met }: Case): readonly Person[] {
  const names = new Set(met.filter(({ interviewed }) => interviewed).map(({ name }) => name));
  return application.people.filter(({ name, part }) => names.has(name) || part === 'recruiter' || isOutside(part));
}
