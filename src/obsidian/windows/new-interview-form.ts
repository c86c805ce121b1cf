import { Modal, Setting } from 'obsidian';
import { newInterviewFromTemplate } from '../../actions/new-interview-from-template.ts';
import { newInterview } from '../../actions/new-interview.ts';
import type { NewTalk } from '../../core/interview/new-interview-note.ts';
import type { Format } from '../../core/interview/model.ts';
import { isDay } from '../../core/time/days.ts';
import { dayOf, isClockTime } from '../../core/time/local-times.ts';
import { offerNewNotes } from '../log/offer-new-notes.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { TextSuggest } from './text-suggest.ts';

interface Draft {
  company: string;
  role: string;
  date: string;
  time: string;
  format: Format | '';
  interviewers: { name: string; title: string; email: string }[];
}

/** Asks for what is known of a talk, and makes its note. */
export class NewInterviewForm extends Modal {
  readonly #office: Office;
  readonly #draft: Draft;
  #peopleEl: HTMLElement | null = null;
  #problemEl: HTMLElement | null = null;

  constructor(office: Office, known: Partial<Draft> = {}) {
    super(office.app);
    this.#office = office;
    const empty = { company: '', role: '', date: dayOf(office.now()), time: '', format: '' as const, interviewers: [] };
    this.#draft = { ...empty, ...known };
  }

  override onOpen(): void {
    const { form, actions } = this.#office.words;
    this.setTitle(actions.newInterview);
    this.#addText(form.company, 'company', this.#companies());
    this.#addText(form.role, 'role', []);
    this.#addInput(form.date, 'date', 'date');
    this.#addInput(form.time, 'time', 'time');
    this.#addFormat();
    this.#peopleEl = this.contentEl.createDiv({ cls: 'ifu-form-people' });
    this.#addPerson();
    this.#problemEl = this.contentEl.createEl('p', { cls: 'ifu-form-problem', attr: { role: 'alert' } });
    this.#addButtons();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addText(name: string, key: 'company' | 'role', known: readonly string[]): void {
    new Setting(this.contentEl).setName(name).addText((text) => {
      text.setValue(this.#draft[key]).onChange((value) => (this.#draft[key] = value));
      text.inputEl.setAttribute('aria-label', name);
      new TextSuggest(this.app, text.inputEl, () => known).onSelect((value) => {
        text.setValue(value);
        this.#draft[key] = value;
      });
    });
  }

  #addInput(name: string, key: 'date' | 'time', type: string): void {
    new Setting(this.contentEl).setName(name).addText((text) => {
      text.inputEl.type = type;
      text.inputEl.setAttribute('aria-label', name);
      text.setValue(this.#draft[key]).onChange((value) => (this.#draft[key] = value));
    });
  }

  #addFormat(): void {
    const { form } = this.#office.words;
    new Setting(this.contentEl).setName(form.format).addDropdown((list) => {
      list.selectEl.setAttribute('aria-label', form.format);
      list
        .addOptions({ '': form.unknown, ...form.formats })
        .setValue(this.#draft.format)
        .onChange((value) => (this.#draft.format = value as Draft['format']));
    });
  }

  /** One line for a person: name, title, email. */
  #addPerson(): void {
    const { form } = this.#office.words;
    const person = { name: '', title: '', email: '' };
    this.#draft.interviewers.push(person);
    const setting = new Setting(this.#peopleEl ?? this.contentEl).setName(
      form.interviewer(this.#draft.interviewers.length),
    );
    setting.controlEl.addClass('ifu-person-fields');
    for (const key of ['name', 'title', 'email'] as const) {
      setting.addText((text) => {
        text.setPlaceholder(form.person[key]).onChange((value) => (person[key] = value));
        text.inputEl.setAttribute(
          'aria-label',
          `${form.interviewer(this.#draft.interviewers.length)}: ${form.person[key]}`,
        );
        if (key === 'name') this.#suggestPeople(text.inputEl, person, setting);
      });
    }
  }

  #suggestPeople(input: HTMLInputElement, person: Draft['interviewers'][number], setting: Setting): void {
    const { people } = this.#office.index.notebook();
    new TextSuggest(this.app, input, () => people.map(({ name }) => name)).onSelect((name) => {
      const known = people.find((each) => each.name === name);
      const values = [name, known?.title ?? '', known?.email ?? ''];
      Object.assign(person, { name, title: values[1], email: values[2] });
      [...setting.controlEl.querySelectorAll('input')].forEach((each, at) => (each.value = values[at] ?? ''));
    });
  }

  #addButtons(): void {
    const { form } = this.#office.words;
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(form.addPerson).onClick(() => this.#addPerson()))
      .addButton((button) =>
        button
          .setButtonText(form.create)
          .setCta()
          .onClick(() => this.#submit()),
      );
  }

  #submit(): void {
    const talk = this.#talk();
    if (typeof talk === 'string') {
      this.#problemEl?.setText(talk);
      return;
    }
    this.#office.run(async () => {
      const { inApp } = this.#office;
      const host = this.#office.host();
      const path =
        inApp.interviewTemplate === ''
          ? await newInterview(host, talk)
          : await newInterviewFromTemplate(host, talk, inApp.interviewTemplate);
      this.close();
      await openNote(this.app, path);
      await offerNewNotes(this.#office, [path], this.#office.words.log.madeNote(path));
    });
  }

  /** The talk as filled in, or the sentence that says what is missing. */
  #talk(): NewTalk | string {
    const { date, time, format, company, role, interviewers } = this.#draft;
    const { form } = this.#office.words;
    if (!isDay(date)) return form.needsDate;
    if (company.trim() === '' && interviewers.every(({ name }) => name.trim() === '')) return form.needsSubject;
    return {
      ...{ company, role, date },
      time: isClockTime(time) ? time : null,
      format: format === '' ? null : format,
      interviewers: interviewers.map(({ name, title, email }) => ({
        name,
        title: title || null,
        email: email || null,
      })),
    };
  }

  #companies(): readonly string[] {
    const { interviews } = this.#office.index.notebook();
    return [...new Set(interviews.map(({ company }) => company).filter((company) => company !== null))].sort();
  }
}
