import { addDays } from '../time/days.ts';
import type { Day } from '../time/types.ts';

/** Thanks lapse after a week, notes by hand after two: what lies further back is mostly beyond mending. */
const LOOK_BACK = 14;

/** The day from which to follow up that is proposed to somebody whose vault is full of talks that nobody followed up. */
export function proposedStart(today: Day): Day {
  return addDays(today, -LOOK_BACK);
}
