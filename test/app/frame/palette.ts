import type { App } from './app.ts';
import type { Command } from './command.ts';
import { FuzzySuggestModal } from './suggest.ts';

class Palette extends FuzzySuggestModal<Command> {
  readonly #commands: App;

  constructor(app: App) {
    super(app);
    this.#commands = app;
  }

  override getItems(): Command[] {
    return [...this.#commands.listCommands()];
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    this.#commands.runCommand(command.id);
  }
}

/** Opens the command palette. */
export function openPalette(app: App): void {
  const palette = new Palette(app);
  palette.setPlaceholder('Select a command…');
  palette.open();
}
