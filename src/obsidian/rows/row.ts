import type { Channel, FollowUp } from '../../core/plan/follow-up.ts';
import { dueWords, type Around } from './due-words.ts';

/** How urgent a row looks. */
export type Tone = 'late' | 'today' | 'plain' | 'closed';

/** One follow-up as the sidebar and the Bases view show it: nothing but words. */
export interface Row {
  readonly id: string;
  readonly what: string;
  /** The company, or the role where no company is known; empty where the row is for the whole search. */
  readonly where: string;
  readonly due: string;
  readonly tone: Tone;
  readonly icon: string;
  readonly needs: readonly string[];
  readonly why: string;
  /** How its letter stands: "Letter written", "Letter: 2 findings"; null without a letter. */
  readonly letter: string | null;
  readonly followUp: FollowUp;
}

const icons: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'phone',
  post: 'stamp',
  linkedin: 'user-plus',
  self: 'square-check',
};

/** What a follow-up says in a list. `letter` is how its letter stands, in words, or null where there is none. */
export function rowOf(followUp: FollowUp, letter: string | null, around: Around): Row {
  const { words } = around;
  const { id, what, why, company, role, channel, needs } = followUp;
  return {
    id,
    what,
    why,
    where: company ?? role ?? '',
    due: dueWords(followUp, around),
    tone: toneOf(followUp),
    icon: icons[channel],
    needs: needs.map((need) => words.view.needs(need.what, need.ask)),
    letter,
    followUp,
  };
}

function toneOf({ state }: FollowUp): Tone {
  if (state === 'late') return 'late';
  if (state === 'due') return 'today';
  return state === 'open' || state === 'waiting' || state === 'snoozed' ? 'plain' : 'closed';
}
