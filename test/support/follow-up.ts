import type { FollowUp } from '../../src/core/plan/follow-up.ts';

/** A thank-you email owed to nobody in particular on the evening of Thu 12 Mar 2026, with what a test wants to be different. */
export function followUpOf(different: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'thank-you-email~Interviews/Acme~dana-whitfield',
    rule: 'thank-you-email',
    per: 'person',
    what: 'Thank Dana Whitfield by email',
    why: 'Dana Whitfield took the time to talk to you.',
    person: null,
    about: null,
    thing: null,
    number: null,
    company: 'Acme',
    role: 'Baker',
    interview: 'Interviews/Acme.md',
    channel: 'email',
    opens: '2026-03-12T11:00',
    due: '2026-03-12T18:00',
    deadline: null,
    lapses: null,
    state: 'due',
    stateWords: '',
    waitsForThem: false,
    needs: [],
    maybeDone: null,
    covers: [],
    draft: null,
    closedOn: null,
    ...different,
  };
}
