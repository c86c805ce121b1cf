import * as v from 'valibot';

/** A value that a rule's own setting can have. */
export type OwnValue = number | string | boolean;

/** One setting of a rule: how it is read, what it is without the person's doing, and how the settings page shows it. */
export interface OwnSetting<V extends OwnValue> {
  readonly label: string;
  readonly initial: V;
  readonly schema: v.GenericSchema<unknown, V>;
  /** What can be chosen, or null where any number (or yes and no) may stand. */
  readonly options: readonly V[] | null;
  /** What is expected, in words, for the sentence about a bad value. */
  readonly expects: string;
}

/** The own settings of a rule, by the name under which they stand in the settings file. */
export type OwnSettings = Readonly<Record<string, OwnSetting<number> | OwnSetting<string> | OwnSetting<boolean>>>;

/** The values of those settings. */
export type Own<S extends OwnSettings> = {
  readonly [K in keyof S]: S[K] extends OwnSetting<infer V> ? V : never;
};

/** A number of days, 0 to 365. */
export function days(initial: number, label: string): OwnSetting<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365));
  return { label, initial, schema, options: null, expects: 'a whole number of days from 0 to 365' };
}

/** A number of hours, 0 to 168. */
export function hours(initial: number, label: string): OwnSetting<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(168));
  return { label, initial, schema, options: null, expects: 'a whole number of hours from 0 to 168' };
}

/** One of several words. */
export function choice<const T extends string>(
  options: readonly T[],
  initial: NoInfer<T>,
  label: string,
): OwnSetting<T> {
  const expects = `one of ${options.map((option) => `"${option}"`).join(', ')}`;
  return { label, initial, schema: v.picklist(options), options, expects };
}

/** Yes or no. */
export function yesNo(initial: boolean, label: string): OwnSetting<boolean> {
  return { label, initial, schema: v.boolean(), options: null, expects: 'true or false' };
}
