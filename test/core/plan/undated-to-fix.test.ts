import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/core/plan/agenda.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';

const people = [personOf('Dana Whitfield')];
const path = 'Interviews/Acme.md';
const fixesOf = (said: Partial<Parameters<typeof interviewOf>[0]>) =>
  agendaOf([], notebookOf([interviewOf({ path, people, ...said })]), '2026-03-12T17:30').notesToFix;

describe('An interview whose note says no day', () => {
  it('is a note to fix, since nobody can know what is owed for it', () => {
    const says = 'No day is written in it, so nothing can be reckoned: add "date: …", such as date: 2026-03-02.';
    expect(fixesOf({})).toEqual([{ path, where: 'property date', says }]);
    expect(fixesOf({ status: 'interviewing' })).toHaveLength(1);
    expect(fixesOf({ date: '2026-03-11' })).toEqual([]);
  });

  it.each(['applied', 'cancelled', 'moved', 'rejected', 'withdrawn', 'closed', 'accepted'] as const)(
    'is none where its status is %s: nothing waits for that day',
    (status) => expect(fixesOf({ status })).toEqual([]),
  );

  it('is not asked for its day while what stands there cannot be read: that is told already', () => {
    const problems = [{ line: null, says: `Cannot read the date in ${path}: it is "Monday"` }];
    expect(fixesOf({ problems })).toEqual([]);
  });
});
