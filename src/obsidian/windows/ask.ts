import { Modal, Setting, type TextComponent } from 'obsidian';
import { isDay } from '../../core/time/days.ts';
import type { Office } from '../office.ts';

/** One question of a small form. */
export interface Question {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'day' | 'choice';
  /** What stands in the field at first. */
  readonly value?: string;
  /** For a choice: whether one of them must be taken; without a value none is, at first. */
  readonly isNeeded?: boolean;
  /** For a choice: value → words. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a small form asks, and what is done with the answers. */
export interface Asking {
  readonly title: string;
  readonly submit: string;
  readonly questions: readonly Question[];
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => Promise<void>;
}

/** A small form: a few fields and one button. Enter in a field is the button. */
export class Ask extends Modal {
  readonly #office: Office;
  readonly #asking: Asking;
  readonly #answers: Record<string, string>;
  #problemEl: HTMLElement | null = null;

  constructor(office: Office, asking: Asking) {
    super(office.app);
    this.#office = office;
    this.#asking = asking;
    this.#answers = Object.fromEntries(asking.questions.map(({ key, value }) => [key, value ?? '']));
  }

  override onOpen(): void {
    this.setTitle(this.#asking.title);
    this.modalEl.addClass('ifu-window');
    for (const question of this.#asking.questions) this.#add(question);
    this.#problemEl = this.contentEl.createEl('p', { cls: 'ifu-form-problem', attr: { role: 'alert' } });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText(this.#asking.submit)
        .setCta()
        .onClick(() => this.#submit()),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #add(question: Question): void {
    const setting = new Setting(this.contentEl).setName(question.label);
    if (question.type === 'choice') {
      setting.addDropdown((list) => {
        list.selectEl.setAttribute('aria-label', question.label);
        list
          .addOptions({ ...question.options })
          .setValue(this.#answers[question.key] ?? '')
          .onChange((value) => (this.#answers[question.key] = value));
      });
      return;
    }
    setting.addText((text) => this.#addText(text, question));
  }

  #addText(text: TextComponent, { key, label, type }: Question): void {
    if (type === 'day') text.inputEl.type = 'date';
    text.inputEl.setAttribute('aria-label', label);
    text.setValue(this.#answers[key] ?? '').onChange((value) => (this.#answers[key] = value));
    text.inputEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.#submit();
    });
  }

  #submit(): void {
    const { questions, onAnswer } = this.#asking;
    const problem = questions.map((question) => this.#problemOf(question)).find((each) => each !== null);
    if (problem !== undefined) {
      this.#problemEl?.setText(problem);
      return;
    }
    this.close();
    this.#office.run(() => onAnswer(this.#answers));
  }

  #problemOf({ key, label, type, isNeeded = false }: Question): string | null {
    const { ask } = this.#office.words;
    const answer = this.#answers[key] ?? '';
    if (type === 'day' && !isDay(answer)) return ask.needsDay(label);
    return isNeeded && answer === '' ? ask.needsChoice(label) : null;
  }
}
