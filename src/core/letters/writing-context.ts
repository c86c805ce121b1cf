import type { Notebook } from '../interview/reading.ts';
import type { LocalTime, Zone } from '../time/types.ts';
import type { LetterSettings } from './letter.ts';
import type { Template } from './template/template.ts';

/** Settings that letters are written with. */
export type WritingSettings = LetterSettings & {
  readonly letterFolder: string;
  /** The person's own zone, in which `now` is told. */
  readonly zone: Zone;
};

/** What letters are written and checked with: all notes, the settings, the moment on the clock of the person's own zone. */
export interface LetterContext {
  readonly notebook: Notebook;
  readonly settings: WritingSettings;
  readonly now: LocalTime;
}

/** What letters are written with. */
export interface WritingContext extends LetterContext {
  /** The person's own templates. */
  readonly templates: readonly Template[];
}
