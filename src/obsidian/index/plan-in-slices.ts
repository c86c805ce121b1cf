import { groupApplications } from '../../core/interview/notebook/applications.ts';
import type { Interview } from '../../core/interview/model.ts';
import type { Notebook } from '../../core/interview/reading.ts';
import { inSlices } from './in-slices.ts';

/** So many applications more are planned at a time. */
const STEP = 4;

/**
 * Has a plan made that is kept from one time to the next, a few applications at a time: the first plan of a large vault takes long, and the app must
 * not stand still meanwhile. The newest come first: what a job that was accepted means for the others is then known from early on.
 */
export async function planInSlices(notebook: Notebook, plan: (part: Notebook) => unknown): Promise<void> {
  // A list of its own: the plan that is kept knows the applications of the lists that it was given.
  const applications = [...groupApplications([...notebook.interviews])].reverse();
  const starts = [...applications.keys()].filter((at) => at % STEP === 0);
  let interviews: readonly Interview[] = [];
  await inSlices(starts, (start) => {
    const news = applications.slice(start, start + STEP).flatMap((each) => each.interviews);
    interviews = [...interviews, ...news];
    plan({ ...notebook, interviews });
  });
}
