import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { rules } from '../../core/rules/index.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { OwnSetting, OwnValue } from '../../core/rules/shape/own-settings.ts';
import type { Words } from '../words/en.ts';

/** A page with every rule: on or off, and its own values. All of it comes from the rules' records. */
export function ruleSettings({ settings: { rules: words } }: Words): SettingDefinitionPage {
  return { type: 'page', ...words.page, items: rules.map((rule) => ruleGroup(rule, words)) };
}

function ruleGroup(rule: Rule, words: Words['settings']['rules']): SettingDefinitionGroup {
  const on: SettingDefinition = {
    name: rule.sentence,
    desc: words.about(rule.whom, rule.when),
    control: { type: 'toggle', key: `rules.${rule.id}.on`, defaultValue: true },
  };
  const own = Object.entries(rule.settings).map(([key, setting]) => ownSetting(`rules.${rule.id}.${key}`, setting));
  return { type: 'group', heading: words.names[rule.id] ?? rule.id, items: [on, ...own] };
}

function ownSetting(
  key: string,
  setting: OwnSetting<number> | OwnSetting<string> | OwnSetting<boolean>,
): SettingDefinition {
  return { name: setting.label, control: control(key, setting.initial, setting.options) };
}

function control(key: string, initial: OwnValue, options: readonly OwnValue[] | null): SettingControl {
  if (typeof initial === 'boolean') return { type: 'toggle', key, defaultValue: initial };
  if (typeof initial === 'number') return { type: 'number', key, defaultValue: initial, min: 0 };
  const entries = (options ?? []).map((option) => [String(option), String(option)]);
  return {
    type: 'dropdown',
    key,
    defaultValue: initial,
    options: Object.fromEntries(entries) as Record<string, string>,
  };
}
