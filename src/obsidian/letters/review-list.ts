import { Modal, setIcon, Setting } from 'obsidian';
import type { WrittenLetter } from '../../actions/write-letters.ts';
import type { Office } from '../office.ts';
import type { Words } from '../words/en.ts';
import { byLevel, levelIcons } from './level-icons.ts';
import { openNote } from '../open-note.ts';
import { titleWindow } from '../windows/title-window.ts';
import { asSentence } from '../words/as-sentence.ts';

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
    titleWindow(this, letters.review);
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
    new Setting(this.contentEl)
      .setName(letter.followUp.what)
      .setDesc(pointsOf(letter, letters))
      .addButton((button) =>
        button.setButtonText(letters.open).onClick(() => {
          this.close();
          this.#office.run(() => openNote(this.#office, letter.path));
        }),
      );
  }
}

interface Point {
  readonly level: keyof typeof levelIcons;
  readonly says: string;
}

/** What is missing and what the checks found, a line each, the gravest first; or that there is nothing. */
function pointsOf({ missing, findings }: WrittenLetter, words: Words['letters']): string | DocumentFragment {
  const points: readonly Point[] = [
    ...missing.map((says) => ({ level: 'missing' as const, says })),
    ...byLevel(findings),
  ];
  if (points.length === 0) return words.ready;
  return createFragment((fragment) => {
    const list = fragment.createEl('ul', { cls: 'ifu-findings' });
    for (const point of points) addPoint(list, point, words);
  });
}

function addPoint(list: HTMLElement, { level, says }: Point, words: Words['letters']): void {
  const item = list.createEl('li', { cls: `ifu-finding ifu-finding-${level}` });
  setIcon(item.createSpan({ cls: 'ifu-icon' }), levelIcons[level]);
  const text = item.createSpan({ cls: 'ifu-finding-says', attr: { dir: 'auto' } });
  text.createSpan({ cls: 'ifu-finding-level', text: `${words.levels[level]}: ` });
  text.append(asSentence(says));
}
