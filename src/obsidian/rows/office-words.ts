import type { FollowUp } from '../../core/plan/follow-up.ts';
import type { Office } from '../office.ts';
import { letterWordsOf } from './letter-words.ts';
import type { RowFacts } from './row.ts';

/** What the notes say about a row beside what the plan says: how its letter stands, whether its note must be mended first. */
export function officeWords(office: Office, row: FollowUp): RowFacts {
  return { letter: letterWordsOf(office, row.draft), heldBack: office.heldBack(row) };
}
