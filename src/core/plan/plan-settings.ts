import type { OwnValue } from '../rules/shape/own-settings.ts';
import type { TimeStyle } from '../time/in-words.ts';
import type { Day, Zone } from '../time/types.ts';

/** What the plan needs of the person's settings. */
export interface PlanSettings {
  /** The person's own zone. */
  readonly zone: Zone;
  /** ISO weekdays that are worked on, 1 (Monday) to 7 (Sunday). */
  readonly workdays: readonly number[];
  readonly daysOff: readonly Day[];
  /** True where the person never wants to call: calls become emails. */
  readonly noCalls: boolean;
  /** Day before which nothing is owed, or null. */
  readonly followUpFrom: Day | null;
  /** Per rule id: whether it is on, and its own values. */
  readonly rules: Readonly<Record<string, RuleValues>>;
  /** How the person reads the times in reasons and states; plain where nothing is said. */
  readonly timeStyle?: TimeStyle;
}

/** Whether a rule is on, and its own values by name. */
export interface RuleValues {
  readonly on: boolean;
  readonly [own: string]: OwnValue;
}
