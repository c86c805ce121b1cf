import type { Interview } from '../../core/interview/model.ts';
import { proposedStart } from '../../core/plan/proposed-start.ts';
import type { Settings } from '../../core/settings.ts';
import type { Day } from '../../core/time/types.ts';
import type { WelcomeModel } from './welcome.tsx';

/** What the first questions show: two weeks back are proposed, and how many interviews lie before it is said. */
export function welcomeModel(interviews: readonly Interview[], settings: Settings, today: Day): WelcomeModel {
  const from = proposedStart(today);
  return {
    name: settings.name,
    signature: settings.signature,
    strengths: settings.strengths.join('\n'),
    folder: settings.interviewFolders[0] ?? '',
    interviews: interviews.length,
    old: interviews.filter(({ date }) => date !== null && date < from).length,
    from,
  };
}
