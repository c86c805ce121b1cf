import type { Notebook } from '../interview/reading.ts';
import type { LocalTime, Zone } from '../time/types.ts';
import type { LetterSettings } from './letter.ts';
import type { Template } from './template/template.ts';

/** Settings that letters are written with. */
export type DeskSettings = LetterSettings & {
  readonly letterFolder: string;
  /** The person's own zone, in which `now` is told. */
  readonly zone: Zone;
};

/** All that lies on the desk while letters are written. */
export interface Desk {
  readonly notebook: Notebook;
  readonly settings: DeskSettings;
  readonly now: LocalTime;
  /** The person's own templates. */
  readonly templates: readonly Template[];
}
