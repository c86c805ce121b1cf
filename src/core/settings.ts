import * as v from 'valibot';
import type { ExchangeSettings } from './exchange/exchange-settings.ts';
import type { ReadingSettings } from './interview/reading.ts';
import type { LetterSettings } from './letters/letter.ts';
import type { PlanSettings, RuleValues } from './plan/plan-settings.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { upgradeSettings } from './settings-format.ts';
import { isDay } from './time/days.ts';
import { isZone } from './time/elapsed.ts';

/** The settings of the app and the command line, one file for both. An empty `zone` is the machine's: hosts fill it in. */
export type Settings = ReadingSettings & LetterSettings & PlanSettings & ExchangeSettings;

/** The settings as read, and a sentence for each value that had to be replaced by its default, or for a format that is newer. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** One value of the settings file: what it is unless set, how it is read, and what is expected, in words. */
export interface SettingField<T> {
  readonly initial: T;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly expects: string;
}

type Fields<T> = { readonly [K in keyof T]: SettingField<T[K]> };

const day = v.custom<`${number}-${number}-${number}`>((value) => typeof value === 'string' && isDay(value));
const words = v.array(v.string());
const noDay = v.pipe(
  v.literal(''),
  v.transform(() => null),
);

const text = (initial: string): SettingField<string> => ({ initial, schema: v.string(), expects: 'a text' });
const list = (initial: readonly string[]): SettingField<readonly string[]> => ({
  initial,
  schema: words,
  expects: 'a list of texts',
});
const yesNo: SettingField<boolean> = { initial: false, schema: v.boolean(), expects: 'true or false' };

/** Every setting but the rules' own, by its key. */
export const settingFields: Fields<Omit<Settings, 'rules'>> = {
  name: text(''),
  aliases: list([]),
  email: text(''),
  phone: text(''),
  signature: text(''),
  strengths: list([]),
  tone: { initial: 'formal', schema: v.picklist(['formal', 'relaxed']), expects: '"formal" or "relaxed"' },
  spelling: { initial: 'gb', schema: v.picklist(['gb', 'us']), expects: '"gb" or "us"' },
  zone: {
    initial: '',
    schema: v.pipe(
      v.string(),
      v.check((zone) => zone === '' || isZone(zone)),
    ),
    expects: 'a zone such as "Europe/Berlin"',
  },
  daysOff: { initial: [], schema: v.array(day), expects: 'a list of days such as "2026-12-25"' },
  workdays: {
    initial: [1, 2, 3, 4, 5],
    schema: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.minLength(1)),
    expects: 'a list of numbers from 1 (Monday) to 7 (Sunday)',
  },
  interviewFolders: list(['Interviews']),
  letterFolder: text('Follow-ups'),
  peopleFolder: text('People'),
  templateFolder: text(''),
  excludedFolders: list([]),
  noCalls: yesNo,
  calendarFile: text(''),
  tasksNote: text(''),
  followUpFrom: { initial: null, schema: v.union([v.null(), noDay, day]), expects: 'a day such as "2026-11-01"' },
  properties: {
    initial: {},
    schema: v.record(v.string(), words),
    expects: 'lists of property names by meaning, such as { "company": ["firm"] }',
  },
};

/** The settings of somebody who has set nothing. */
export const defaultSettings: Settings = readSettings({}).settings;

/**
 * Reads the settings file, whatever stands in it.
 *
 * A value that cannot be read is replaced by its default, with a sentence about it; keys that are not known are kept.
 */
export function readSettings(raw: unknown): SettingsReading {
  if (!isRecord(raw)) {
    return { settings: readRecord({}).settings, problems: [`Cannot read the settings: ${say(raw)} is no object.`] };
  }
  const { raw: upgraded, problem } = upgradeSettings(raw);
  const { settings, problems } = readRecord(upgraded);
  return { settings, problems: problem === null ? problems : [problem, ...problems] };
}

type Raw = Readonly<Record<string, unknown>>;

function readRecord(raw: Raw): SettingsReading {
  const problems: string[] = [];
  const own = readFields(settingFields, { raw, where: '', problems });
  const values = readRules(raw.rules, problems);
  return { settings: { ...raw, ...own, rules: values }, problems };
}

interface Reading {
  readonly raw: Raw;
  /** Where the values stand, such as "rules.linkedin.". */
  readonly where: string;
  /** Takes the sentences. */
  readonly problems: string[];
}

function readFields<T extends object>(shape: Fields<T>, { raw, where, problems }: Reading): T {
  const entries = Object.entries<SettingField<unknown>>(shape).map(([key, { initial, schema, expects }]) => {
    const value = raw[key];
    if (value === undefined || value === null) return [key, initial];
    const reading = v.safeParse(schema, value);
    if (reading.success) return [key, reading.output];
    problems.push(`Cannot read the setting ${where}${key}: it is ${say(value)}, expected ${expects}.`);
    return [key, initial];
  });
  return Object.fromEntries(entries) as T;
}

function readRules(raw: unknown, problems: string[]): PlanSettings['rules'] {
  if (raw !== undefined && !isRecord(raw)) {
    problems.push(`Cannot read the setting rules: it is ${say(raw)}, expected the rules' values by id.`);
  }
  const values = isRecord(raw) ? raw : {};
  const known = rules.map((rule) => [rule.id, readRule(rule, values[rule.id], problems)]);
  return { ...values, ...Object.fromEntries(known) } as PlanSettings['rules'];
}

function readRule({ id, settings }: Rule, raw: unknown, problems: string[]): RuleValues {
  const own = Object.entries(settings).map(([name, setting]): [string, SettingField<unknown>] => [name, setting]);
  const shape = { on: { ...yesNo, initial: true }, ...Object.fromEntries(own) };
  const values = isRecord(raw) ? raw : {};
  return { ...values, ...readFields(shape, { raw: values, where: `rules.${id}.`, problems }) };
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function say(value: unknown): string {
  return JSON.stringify(value);
}
