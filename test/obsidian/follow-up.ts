import type { FollowUp } from '../../src/core/plan/follow-up.ts';

/** A follow-up of the tests: thanks to Dana Whitfield, due in the evening, with what a test wants to be different. */
export function followUp(different: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'thank-you-email~Interviews/Acme~dana whitfield',
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
