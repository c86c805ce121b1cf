import type { FollowUp } from '../../../../src/core/plan/follow-up.ts';

/** A follow-up as the plan gives them, with what a test changes. */
export function followUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'thank-you-email~Interviews/Acme~luis-ortega',
    rule: 'thank-you-email',
    per: 'person',
    what: 'Thank Luis Ortega by email',
    why: 'The talk ended on Mon 2 Mar 10:00, a morning talk is thanked for that evening.',
    person: null,
    about: null,
    thing: null,
    number: null,
    company: 'Acme',
    role: 'Dispatcher',
    interview: 'Interviews/Acme.md',
    channel: 'email',
    opens: '2026-03-02T11:00',
    due: '2026-03-02T18:00',
    deadline: '2026-03-03T10:00',
    lapses: null,
    state: 'open',
    stateWords: 'due today 18:00',
    waitsForThem: false,
    needs: [],
    maybeDone: null,
    covers: [],
    draft: null,
    closedOn: null,
    ...changes,
  };
}
