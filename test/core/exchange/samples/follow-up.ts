import type { FollowUp } from '../../../../src/core/plan/follow-up.ts';
import { followUpOf } from '../../../support/follow-up.ts';

/** Thanks owed to Luis Ortega on the evening of Mon 2 Mar 2026, as the plan gives them, with what a test changes. */
export function followUp(changes: Partial<FollowUp> = {}): FollowUp {
  return followUpOf({
    id: 'thank-you-email~Interviews/Acme~luis-ortega',
    what: 'Thank Luis Ortega by email',
    why: 'The talk ended on Mon 2 Mar 10:00, a morning talk is thanked for that evening.',
    role: 'Dispatcher',
    opens: '2026-03-02T11:00',
    due: '2026-03-02T18:00',
    deadline: '2026-03-03T10:00',
    state: 'open',
    stateWords: 'due today 18:00',
    ...changes,
  });
}
