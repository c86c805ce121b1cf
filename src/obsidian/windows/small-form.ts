import { Modal, Setting, type TextComponent } from 'obsidian';
import { isDay } from '../../core/time/days.ts';
import { shortDayWords } from '../../core/time/in-words.ts';
import { dayOf } from '../../core/time/local-times.ts';
import type { Day } from '../../core/time/types.ts';
import type { Office } from '../office.ts';
import { ProblemLine } from './problem.ts';
import { titleWindow } from './title-window.ts';

/** One field of a small form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'day' | 'choice';
  /** What stands in the field at first. */
  readonly value?: string;
  /** For a day: the first and the last that make sense. */
  readonly from?: Day;
  readonly upTo?: Day;
  /** For a choice: whether one of them must be taken; without a value none is, at first. */
  readonly isNeeded?: boolean;
  /** For a choice: value → words. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a small form asks, and what is done with the answers. */
export interface FormContent {
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => Promise<void>;
}

/** A small form: a few fields and one button. Enter in a field is the button. Where its answers come to nothing, it is there again with them. */
export class SmallForm extends Modal {
  readonly #office: Office;
  readonly #content: FormContent;
  readonly #answers: Record<string, string>;
  readonly #fieldEls = new Map<FormField, HTMLElement>();
  #problem: ProblemLine | null = null;

  constructor(office: Office, content: FormContent) {
    super(office.app);
    this.#office = office;
    this.#content = content;
    this.#answers = Object.fromEntries(content.fields.map(({ key, value }) => [key, value ?? '']));
  }

  override onOpen(): void {
    titleWindow(this, this.#content.title);
    for (const field of this.#content.fields) this.#add(field);
    this.#problem = new ProblemLine(this.contentEl);
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText(this.#content.submit)
        .setCta()
        .onClick(() => this.#submit()),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #add(field: FormField): void {
    const setting = new Setting(this.contentEl).setName(field.label);
    if (field.type === 'choice') {
      setting.addDropdown((list) => {
        list.selectEl.setAttribute('aria-label', field.label);
        this.#fieldEls.set(field, list.selectEl);
        list
          .addOptions({ ...field.options })
          .setValue(this.#answers[field.key] ?? '')
          .onChange((value) => (this.#answers[field.key] = value));
      });
      return;
    }
    setting.addText((text) => this.#addText(text, field));
  }

  #addText(text: TextComponent, field: FormField): void {
    const { key, label, type, from, upTo } = field;
    this.#fieldEls.set(field, text.inputEl);
    if (type === 'day') Object.assign(text.inputEl, { type: 'date', min: from ?? '', max: upTo ?? '' });
    text.inputEl.setAttribute('aria-label', label);
    text.setValue(this.#answers[key] ?? '').onChange((value) => (this.#answers[key] = value));
    text.inputEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.#submit();
    });
  }

  #submit(): void {
    const { fields, onAnswer } = this.#content;
    for (const field of fields) {
      const problem = this.#problemOf(field);
      const fieldEl = this.#fieldEls.get(field);
      if (problem === null || fieldEl === undefined) continue;
      this.#problem?.tell(problem, fieldEl);
      return;
    }
    this.close();
    this.#office.run(() =>
      onAnswer(this.#answers).catch((error: unknown) => {
        this.open();
        throw error;
      }),
    );
  }

  #problemOf(field: FormField): string | null {
    const answer = this.#answers[field.key] ?? '';
    if (field.type === 'day') return this.#problemOfDay(answer, field);
    return field.isNeeded && answer === '' ? this.#office.words.ask.needsChoice(field.label) : null;
  }

  #problemOfDay(answer: string, { label, from, upTo }: FormField): string | null {
    const { words, habits } = this.#office;
    const inWords = (day: Day): string => shortDayWords(day, dayOf(this.#office.now()), habits);
    if (!isDay(answer)) return words.ask.needsDay(label);
    if (from !== undefined && answer < from) return words.ask.needsDayFrom(label, inWords(from));
    return upTo !== undefined && answer > upTo ? words.ask.needsDayUpTo(label, inWords(upTo)) : null;
  }
}
