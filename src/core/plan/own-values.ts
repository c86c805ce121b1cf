import type { Rule } from '../rules/rule.ts';
import type { Own, OwnSettings } from '../rules/shape/own-settings.ts';
import type { PlanSettings } from './plan-settings.ts';

/** Whether a rule is switched on; rules are, unless the settings say otherwise. */
export function isOn({ id }: Rule, { rules }: PlanSettings): boolean {
  return rules[id]?.on ?? true;
}

/** A rule's own values: those of the settings, and its own where they say nothing. */
export function ownValues({ id, settings }: Pick<Rule, 'id' | 'settings'>, { rules }: PlanSettings): Own<OwnSettings> {
  const values = rules[id];
  return Object.fromEntries(Object.entries(settings).map(([name, { initial }]) => [name, values?.[name] ?? initial]));
}
