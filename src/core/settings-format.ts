type Raw = Readonly<Record<string, unknown>>;

/** Brings settings of one format to the next. */
export type Step = (raw: Raw) => Raw;

/** What each new format changed, from the first on. No format has replaced the first one yet. */
const STEPS: readonly Step[] = [];

/** The number of the format that is written now; it stands in the settings as `version`. */
export const SETTINGS_FORMAT = STEPS.length + 1;

/** Settings in today's format. `problem` says so in a sentence where they came from a newer version; `isOlder` where a step was taken. */
export interface Upgraded {
  readonly raw: Raw;
  readonly problem: string | null;
  readonly isOlder: boolean;
}

/**
 * Brings stored settings to today's format, one step after the other. Without a number they are of the first format; those of
 * a newer version stay as they are, with their number, and are read as far as their values are known.
 */
export function upgradeSettings(raw: Raw, steps: readonly Step[] = STEPS): Upgraded {
  const { version } = raw;
  const format = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
  const known = steps.length + 1;
  if (format > known) {
    const says = `The settings are of a newer version of this program (format ${format}, expected ${known} at most): what is known of them is read.`;
    return { raw, problem: says, isOlder: false };
  }
  const missing = steps.slice(format - 1);
  const upgraded = missing.reduce((before, step) => step(before), raw);
  return missing.length === 0
    ? { raw, problem: null, isOlder: false }
    : { raw: { ...upgraded, version: known }, problem: null, isOlder: true };
}
