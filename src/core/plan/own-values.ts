import type { Rule } from '../rules/rule.ts';
import type { Own, OwnSettings } from '../rules/shape/own-settings.ts';
import type { PlanSettings } from './plan-settings.ts';

/** A rule that is switched on, with its own values. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly own: Own<OwnSettings>;
}

/** The rules that are switched on, with their own values. */
export function rulesInForce(rules: readonly Rule[], settings: PlanSettings): readonly RuleInForce[] {
  return rules.filter((rule) => isOn(rule, settings)).map((rule) => ({ rule, own: ownValues(rule, settings) }));
}

/** Rules are on, unless the settings say otherwise. */
function isOn({ id }: Rule, { rules }: PlanSettings): boolean {
  return rules[id]?.on ?? true;
}

/** A rule's own values: those of the settings, and its own where they say nothing. */
export function ownValues({ id, settings }: Pick<Rule, 'id' | 'settings'>, { rules }: PlanSettings): Own<OwnSettings> {
  const values = rules[id];
  return Object.fromEntries(Object.entries(settings).map(([name, { initial }]) => [name, values?.[name] ?? initial]));
}
