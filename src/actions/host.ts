import type { YamlParser } from '../core/note/types.ts';
import type { Settings } from '../core/settings.ts';
import type { LocalTime } from '../core/time/types.ts';
import type { Notes } from './notes.ts';

/** What a host brings to an action: its notes, the person's settings (zone filled in), a YAML parser, and the clock. */
export interface Host {
  readonly notes: Notes;
  readonly settings: Settings;
  readonly parseYaml: YamlParser;
  /** The person's local time at which the action takes place. */
  readonly now: LocalTime;
}
