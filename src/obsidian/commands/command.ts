import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';

/** One entry of the command palette. */
export interface PaletteCommand {
  readonly id: string;
  readonly icon: string;
  readonly name: (words: Words) => string;
  /** Whether it can run now; without it, it always can. */
  readonly isAvailable?: (office: Office) => boolean;
  readonly run: (office: Office) => Promise<void> | void;
}
