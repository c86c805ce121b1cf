import { Modal, Setting } from 'obsidian';
import { newInterviewFromTemplate } from '../../actions/new-interview-from-template.ts';
import { newInterview, placeForInterview, type Place } from '../../actions/new-interview.ts';
import type { NewTalk } from '../../core/interview/new-interview-note.ts';
import { dayOf } from '../../core/time/local-times.ts';
import { offerNewNotes } from '../log/offer-files.ts';
import type { Office } from '../office.ts';
import { openNote } from '../open-note.ts';
import { InterviewerFields } from './interviewer-fields.ts';
import { ProblemLine } from './problem.ts';
import { Question } from './question.ts';
import { talkOf, type Draft } from './talk-of-draft.ts';
import { TextSuggest } from './text-suggest.ts';
import { titleWindow } from './title-window.ts';

/** Asks for what is known of a talk, and makes its note. */
export class NewInterviewForm extends Modal {
  readonly #office: Office;
  readonly #draft: Draft;
  #interviewers: InterviewerFields | null = null;
  /** The draft as it was when the form was opened. */
  #untouched = '';
  #problem: ProblemLine | null = null;

  constructor(office: Office, known: Partial<Draft> = {}) {
    super(office.app);
    this.#office = office;
    const empty = { company: '', role: '', date: dayOf(office.now()), time: '', format: '' as const, interviewers: [] };
    this.#draft = { ...empty, ...known };
  }

  override onOpen(): void {
    const { form, actions } = this.#office.words;
    titleWindow(this, actions.newInterview);
    this.#addText(form.company, 'company');
    this.#addText(form.role, 'role');
    this.#addInput(form.date, 'date', 'date');
    this.#addInput(form.time, 'time', 'time');
    this.#addFormat();
    const people = this.contentEl.createDiv({ cls: 'ifu-form-people' });
    this.#interviewers = new InterviewerFields(this.#office, people, this.#draft.interviewers);
    this.#problem = new ProblemLine(this.contentEl);
    this.#addButtons();
    this.scope.register([], 'Enter', (event) => this.#onEnter(event));
    this.#untouched = JSON.stringify(this.#draft);
  }

  /** Asks before what was typed is lost. */
  override close(): void {
    const { title, text, discard, keep } = this.#office.words.form.leaving;
    if (JSON.stringify(this.#draft) === this.#untouched && this.#halfTyped().length === 0) {
      super.close();
      return;
    }
    const answers = [
      { label: keep, run: () => undefined },
      { label: discard, run: () => super.close() },
    ];
    new Question(this.app, { title, text, answers }).open();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addText(name: string, key: 'company' | 'role'): void {
    new Setting(this.contentEl).setName(name).addText((text) => {
      text.setValue(this.#draft[key]).onChange((value) => (this.#draft[key] = value));
      text.inputEl.setAttribute('aria-label', name);
      text.inputEl.addClass(`ifu-${key}`);
      new TextSuggest(this.app, text.inputEl, () => this.#known(key)).onSelect((value) => {
        text.setValue(value);
        this.#draft[key] = value;
      });
    });
  }

  #addInput(name: string, key: 'date' | 'time', type: string): void {
    new Setting(this.contentEl).setName(name).addText((text) => {
      text.inputEl.type = type;
      text.inputEl.addClass(`ifu-${key}`);
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

  #addButtons(): void {
    const { form } = this.#office.words;
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(form.addPerson).onClick(() => this.#interviewers?.add()))
      .addButton((button) =>
        button
          .setButtonText(form.create)
          .setCta()
          .onClick(() => this.#submit()),
      );
  }

  /** Enter in a field is the main button. */
  #onEnter({ target, isComposing }: KeyboardEvent): false | undefined {
    if (isComposing || !(target as Node).instanceOf(HTMLInputElement)) return undefined;
    this.#submit();
    return false;
  }

  #submit(): void {
    const talk = talkOf(this.#draft, this.#halfTyped(), this.#office.words.form);
    if ('says' in talk) {
      const field = this.contentEl.querySelectorAll<HTMLElement>(`.ifu-${talk.field}`)[talk.at];
      if (field !== undefined) this.#problem?.tell(talk.says, field);
      return;
    }
    this.#office.run(async () => {
      const place = await placeForInterview(this.#office.host(), talk);
      if (place.taken === null) this.#make(talk, place.path);
      else this.#askForSecond(talk, place);
    });
  }

  /** A note of that day and job is there: this is a second talk, or the same one once more. */
  #askForSecond(talk: NewTalk, { path, taken }: Place): void {
    const { second, leaving } = this.#office.words.form;
    const answers = [
      { label: second.make, run: () => this.#make(talk, path) },
      { label: leaving.keep, run: () => undefined },
    ];
    new Question(this.app, { title: second.title, text: second.text(taken ?? '', path), answers }).open();
  }

  #make(talk: NewTalk, path: string): void {
    const office = this.#office;
    office.runOnce('new-interview', async () => {
      const template = office.inApp.interviewTemplate;
      if (template === '') await newInterview(office.host(), talk, path);
      else await newInterviewFromTemplate(office.host(), talk, { template, path });
      super.close();
      await openNote(office, path);
      await offerNewNotes(office, [path], office.words.log.madeNote(path));
    });
  }

  /** Which of day and time were begun and are none yet: their fields then show what was typed, and have no value. */
  #halfTyped(): readonly string[] {
    return ['date', 'time'].filter((key) => this.contentEl.querySelector(`.ifu-${key}:invalid`) !== null);
  }

  #known(key: 'company' | 'role'): readonly string[] {
    const { interviews } = this.#office.index.notebook();
    const known = interviews.map((interview) => interview[key]).filter((text) => text !== null);
    return [...new Set(known)].sort();
  }
}
