import { type App, Modal, Setting } from 'obsidian';
import { titleWindow } from './title-window.ts';

/** A question with a few answers to choose from. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  /** The first one is the likely one. */
  readonly answers: readonly { readonly label: string; readonly run: () => void }[];
}

/** Asks a question; closing the window answers nothing. */
export class Question extends Modal {
  readonly #asked: Asked;

  constructor(app: App, asked: Asked) {
    super(app);
    this.#asked = asked;
  }

  override onOpen(): void {
    titleWindow(this, this.#asked.title);
    this.contentEl.createEl('p', { text: this.#asked.text });
    const buttons = new Setting(this.contentEl);
    for (const [at, { label, run }] of this.#asked.answers.entries()) {
      buttons.addButton((button) => {
        if (at === 0) button.setCta();
        button.setButtonText(label).onClick(() => {
          this.close();
          run();
        });
      });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
