import type { HeldBack } from '../kept-agenda.ts';
import type { Channel, FollowUp } from '../../core/plan/follow-up.ts';
import { askOutcome } from '../../core/rules/ask-outcome.ts';
import { findContact } from '../../core/rules/find-contact.ts';
import { whoWasThere } from '../../core/rules/who-was-there.ts';
import type { Words } from '../words/en.ts';
import { dueWords, type Around } from './due-words.ts';

/** How urgent a row looks. */
export type Urgency = 'late' | 'today' | 'plain' | 'closed';

/** One follow-up as the sidebar and the Bases view show it: nothing but words. */
export interface Row {
  readonly id: string;
  readonly what: string;
  /** The company, or the role where no company is known; empty where the row is for the whole search. */
  readonly where: string;
  readonly due: string;
  readonly urgency: Urgency;
  readonly icon: string;
  readonly needs: readonly string[];
  readonly why: string;
  /** How its letter stands: "Letter written", "Letter: 2 findings"; null without a letter. */
  readonly letter: string | null;
  /** Its note has to be mended before anything can be logged in it. */
  readonly heldBack: HeldBack;
  readonly followUp: FollowUp;
}

/** What a row shows that the plan does not know. */
export type RowFacts = Pick<Row, 'letter' | 'heldBack'>;

const icons: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'phone',
  post: 'stamp',
  linkedin: 'user-plus',
  self: 'square-check',
};

/** Rows that ask for something look like it, whatever the channel. */
const ofRule: Readonly<Record<string, string>> = {
  [findContact.id]: 'search',
  [whoWasThere.id]: 'circle-help',
  [askOutcome.id]: 'circle-help',
};

/** What a follow-up says in a list. What was misread for a company is not shown as one. */
export function rowOf(followUp: FollowUp, facts: RowFacts, around: Around): Row {
  const { words } = around;
  const { id, rule, what, why, company, role, channel } = followUp;
  const { fixFirst, fixLogFirst } = words.view;
  return {
    id,
    what,
    why,
    where: facts.heldBack === 'note' ? '' : (company ?? role ?? ''),
    due: dueWords(followUp, around),
    urgency: urgencyOf(followUp),
    icon: ofRule[rule] ?? icons[channel],
    needs: facts.heldBack === null ? needsOf(followUp, words) : [facts.heldBack === 'log' ? fixLogFirst : fixFirst],
    ...facts,
    followUp,
  };
}

/** A row that asks for something does not say as well that it is missing, and nobody is asked about themselves by name. */
function needsOf({ rule, needs }: FollowUp, { view }: Words): readonly string[] {
  if (rule === findContact.id) return [];
  return needs.map(({ what, ask }) => view.needs(what, what.endsWith(` of ${ask}`) ? 'you' : ask));
}

function urgencyOf({ state }: FollowUp): Urgency {
  if (state === 'late') return 'late';
  if (state === 'due') return 'today';
  return state === 'open' || state === 'waiting' || state === 'snoozed' ? 'plain' : 'closed';
}
