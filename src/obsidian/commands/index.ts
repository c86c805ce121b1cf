import { exchangeCommands } from '../exchange/commands.ts';
import type { PaletteCommand } from './command.ts';
import { newLetterTemplateCommand } from './new-letter-template.ts';
import { createBaseCommand } from './create-base.ts';
import { explainCommand } from './explain.ts';
import { letterCommands } from './letter-commands.ts';
import { newInterviewCommand } from './new-interview.ts';
import { openFollowUpsCommand } from './open-follow-ups.ts';
import { prepareNextRoundCommand } from './prepare-next-round.ts';
import { showReadingCommand } from './show-reading.ts';
import { rowCommands } from './row-commands.ts';
import { sidebarCommands } from './sidebar-commands.ts';
import { undoCommand } from './undo.ts';
import { writeLettersCommand } from './write-letters.ts';

/** All commands, in the order in which the palette lists them; one for every action of a row as well. */
export const commands: readonly PaletteCommand[] = [
  newInterviewCommand,
  openFollowUpsCommand,
  ...sidebarCommands,
  writeLettersCommand,
  prepareNextRoundCommand,
  undoCommand,
  ...letterCommands,
  showReadingCommand,
  newLetterTemplateCommand,
  createBaseCommand,
  ...exchangeCommands,
  explainCommand,
  ...rowCommands,
];
