import { Modal } from 'obsidian';
import type { ReadingJson } from '../../actions/json/reading-json.ts';
import { clockWords, dayWords, weekdayWords } from '../../core/time/in-words.ts';
import type { Office } from '../office.ts';
import { titleWindow } from './title-window.ts';

/** Shows how a note is understood: what it is and why, the facts, each person, what is missing. */
export class ReadingWindow extends Modal {
  readonly #office: Office;
  readonly #reading: ReadingJson;

  constructor(office: Office, reading: ReadingJson) {
    super(office.app);
    this.#office = office;
    this.#reading = reading;
  }

  override onOpen(): void {
    const { words } = this.#office;
    const reading = this.#reading;
    titleWindow(this, words.reading.title);
    this.contentEl.createEl('p', { text: words.reading.is(words.reading.kinds[reading.kind], reading.reason) });
    if (reading.kind === 'interview') {
      this.#addFacts();
      for (const person of reading.people) this.#addPerson(person);
      this.#addList(
        words.reading.perhapsMet,
        reading.perhapsMet.map(({ name, text }) => `${name}: ${text}`),
      );
      this.#addList(words.reading.topics, reading.topics);
      this.#addList(
        words.reading.promises,
        reading.promises.map(({ text }) => text),
      );
      this.#addList(words.reading.missing, reading.gaps);
    }
    this.#addList(words.reading.problems, reading.problems);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addFacts(): void {
    const { company, role, round, zone, status, nextStep } = this.#reading;
    const { facts, unknown } = this.#office.words.reading;
    const { decisionBy, ...when } = this.#timesInWords();
    const values = { company, role, round, ...when, zone, status, nextStep, decisionBy };
    const list = this.contentEl.createEl('dl', { cls: 'ifu-facts' });
    for (const [key, value] of Object.entries(values)) {
      list.createEl('dt', { text: facts[key as keyof typeof facts] });
      list.createEl('dd', { text: value ?? unknown, cls: value === null ? 'ifu-unknown' : '' });
    }
  }

  /** Days, times and the kind of talk as people say them, in the order of the list. */
  #timesInWords(): Readonly<Record<'format' | 'date' | 'time' | 'decisionBy', string | null>> {
    const { format, date, time, decisionBy } = this.#reading;
    const { habits: style } = this.#office;
    return {
      format: format === null ? null : this.#office.words.form.formats[format],
      date: date === null ? null : `${weekdayWords(date, style)} ${dayWords(date, style)}`,
      time: time === null ? null : clockWords(time, style),
      decisionBy: decisionBy === null ? null : dayWords(decisionBy, style),
    };
  }

  #addPerson(person: ReadingJson['people'][number]): void {
    const { words } = this.#office;
    const known = [person.title, person.email, person.phone].filter((fact) => fact !== null);
    this.#addList([person.name, ...known].join(', '), [
      words.reading.greeted(person.salutation),
      ...person.topics.map((topic) => words.reading.topic(topic)),
    ]);
  }

  #addList(title: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.contentEl.createEl('p', { text: title, cls: 'ifu-list-title' });
    const list = this.contentEl.createEl('ul');
    for (const line of lines) list.createEl('li', { text: line });
  }
}
