import { Setting } from 'obsidian';
import { groupBy } from '../../core/interview/group-by.ts';
import type { Person } from '../../core/interview/model.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Office } from '../office.ts';
import { TextSuggest } from './text-suggest.ts';

/** An interviewer as filled in; empty texts where nothing was. */
export interface FilledIn {
  name: string;
  title: string;
  email: string;
}

type Named = Pick<Person, 'name' | 'title' | 'email'>;

/** The lines of a form in which interviewers are named: name, title, email, and a button that takes the line away. */
export class InterviewerFields {
  readonly #office: Office;
  readonly #element: HTMLElement;
  readonly #people: FilledIn[];

  /** Fills that element, and changes that list as the person types. */
  constructor(office: Office, element: HTMLElement, people: FilledIn[]) {
    this.#office = office;
    this.#element = element;
    this.#people = people;
    if (people.length === 0) people.push({ name: '', title: '', email: '' });
    this.#draw();
  }

  /** Adds a line and puts the focus into it. */
  add(): void {
    this.#people.push({ name: '', title: '', email: '' });
    this.#draw();
    this.#focusOn(this.#people.length - 1);
  }

  #remove(at: number): void {
    this.#people.splice(at, 1);
    this.#draw();
    this.#focusOn(Math.max(0, at - 1));
  }

  #focusOn(at: number): void {
    this.#element.querySelectorAll<HTMLElement>('.ifu-person-name')[at]?.focus();
  }

  #draw(): void {
    this.#element.empty();
    for (const [at, person] of this.#people.entries()) this.#addLine(person, at);
  }

  #addLine(person: FilledIn, at: number): void {
    const { form } = this.#office.words;
    const label = form.interviewer(at + 1);
    const setting = new Setting(this.#element).setName(label);
    setting.controlEl.addClass('ifu-person-fields');
    for (const key of ['name', 'title', 'email'] as const) {
      setting.addText((text) => {
        text.setPlaceholder(form.person[key]).setValue(person[key]);
        text.onChange((value) => (person[key] = value));
        text.inputEl.addClass(`ifu-person-${key}`);
        text.inputEl.setAttribute('aria-label', `${label}: ${form.person[key]}`);
        if (key === 'name') this.#suggest(text.inputEl, person, at);
      });
    }
    if (this.#people.length === 1) return;
    setting.addExtraButton((button) => {
      button.setIcon('x').setTooltip(form.removePerson(label));
      button.onClick(() => this.#remove(at));
    });
  }

  #suggest(input: HTMLInputElement, person: FilledIn, at: number): void {
    const names = (): readonly string[] => [...knownPeople(this.#office).values()].map(({ name }) => name);
    new TextSuggest(this.#office.app, input, names).onSelect((name) => {
      Object.assign(person, knownPeople(this.#office).get(foldText(name)));
      this.#draw();
      this.#focusOn(at);
    });
  }
}

/**
 * Everybody whom person notes and interviews name, by folded name, as it is written there last. A title and an address come along where
 * all of them agree: two people may have one name.
 */
function knownPeople({ index }: Office): ReadonlyMap<string, FilledIn> {
  const { people, interviews } = index.notebook();
  const named = [...interviews.flatMap((interview) => interview.people), ...people];
  const byName = groupBy(named, ({ name }) => foldText(name));
  return new Map([...byName].map(([key, all]) => [key, filledInFrom(all)]));
}

function filledInFrom(all: readonly Named[]): FilledIn {
  const [title, email] = [agreed(all.map((each) => each.title)), agreed(all.map((each) => each.email))];
  return { name: all.at(-1)?.name ?? '', title, email };
}

/** The only value that is known; empty where there is none, or more than one. */
function agreed(values: readonly (string | null)[]): string {
  const [only = '', ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? only : '';
}
