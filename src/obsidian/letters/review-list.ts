import { Modal, Setting } from 'obsidian';
import type { WrittenLetter } from '../../actions/write-letters.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';

/** The letters of one run, to be read one by one: to whom, what is missing, what the checks found. */
export class ReviewList extends Modal {
  readonly #office: Office;
  readonly #letters: readonly WrittenLetter[];

  constructor(office: Office, letters: readonly WrittenLetter[]) {
    super(office.app);
    this.#office = office;
    this.#letters = letters;
  }

  override onOpen(): void {
    const { letters } = this.#office.words;
    this.setTitle(letters.review);
    this.contentEl.createEl('p', { text: this.#countWords(), cls: 'ifu-review-help' });
    for (const letter of this.#letters) this.#addLetter(letter);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #countWords(): string {
    const { letters } = this.#office.words;
    const made = this.#letters.filter(({ created }) => created).length;
    const counts = [
      made > 0 && letters.written(made),
      made < this.#letters.length && letters.existing(this.#letters.length - made),
    ];
    return [...counts.filter((part) => part !== false), letters.reviewHelp].join(' ');
  }

  #addLetter(letter: WrittenLetter): void {
    const { letters } = this.#office.words;
    const says = [...letter.missing, ...letter.findings.map((finding) => finding.says)];
    new Setting(this.contentEl)
      .setName(letter.followUp.what)
      .setDesc(says.length === 0 ? letters.ready : says.join(' '))
      .addButton((button) =>
        button.setButtonText(letters.open).onClick(() => {
          this.close();
          this.#office.run(() => openNote(this.app, letter.path));
        }),
      );
  }
}
