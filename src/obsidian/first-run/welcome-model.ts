import type { Interview } from '../../core/interview/model.ts';
import type { Settings } from '../../core/settings.ts';
import { addDays } from '../../core/time/days.ts';
import type { Day } from '../../core/time/types.ts';
import type { WelcomeModel } from './welcome.tsx';

const USUAL_LOOK_BACK = 30;

/** What the first questions show: a month back is proposed, and how many interviews lie before it is said. */
export function welcomeModel(interviews: readonly Interview[], settings: Settings, today: Day): WelcomeModel {
  const from = addDays(today, -USUAL_LOOK_BACK);
  return {
    name: settings.name,
    strengths: settings.strengths.join('\n'),
    interviews: interviews.length,
    old: interviews.filter(({ date }) => date !== null && date < from).length,
    from,
  };
}
