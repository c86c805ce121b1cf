import type { Interview } from '../../../../src/core/interview/model.ts';
import { interviewOf } from '../../../support/interview.ts';

/** A talk at Acme on the morning of Monday, 2 March 2026, with what a test changes. */
export function interview(changes: Partial<Interview> = {}): Interview {
  const talk = { company: 'Acme', role: 'Dispatcher', date: '2026-03-02', time: '09:00' } as const;
  return interviewOf({ path: 'Interviews/Acme.md', ...talk, ...changes });
}
