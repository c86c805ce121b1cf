import type { Format } from '../../core/interview/model.ts';
import type { NewTalk } from '../../core/interview/new-interview-note.ts';
import { isDay } from '../../core/time/days.ts';
import { isClockTime } from '../../core/time/local-times.ts';
import type { Words } from '../words/en.ts';
import type { FilledIn } from './interviewer-fields.ts';

/** The form of a new interview as filled in; empty texts where nothing was. */
export interface Draft {
  company: string;
  role: string;
  date: string;
  time: string;
  format: Format | '';
  interviewers: FilledIn[];
}

/** What is missing or wrong, and in which of the fields of that class. */
export interface Wrong {
  readonly says: string;
  readonly field: string;
  readonly at: number;
}

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** The talk as filled in, or the first thing that is missing or wrong. `halfTyped` names the fields that were begun and hold no value yet. */
export function talkOf(draft: Draft, halfTyped: readonly string[], form: Words['form']): NewTalk | Wrong {
  const { company, role, date, time, format, interviewers } = draft;
  if (isBlank(company) && interviewers.every(({ name }) => isBlank(name)))
    return { says: form.needsSubject, field: 'company', at: 0 };
  if (halfTyped.includes('date')) return { says: form.needsWholeDate, field: 'date', at: 0 };
  if (!isDay(date)) return { says: form.needsDate, field: 'date', at: 0 };
  if (halfTyped.includes('time')) return { says: form.needsTime, field: 'time', at: 0 };
  const wrong = wrongPerson(interviewers, form);
  if (wrong !== null) return wrong;
  return {
    ...{ company, role, date },
    time: isClockTime(time) ? time : null,
    format: format === '' ? null : format,
    interviewers: interviewers.map(({ name, title, email }) => ({
      name,
      title: title.trim() || null,
      email: email.trim() || null,
    })),
  };
}

function wrongPerson(people: readonly FilledIn[], form: Words['form']): Wrong | null {
  const nameless = people.findIndex(({ name, title, email }) => isBlank(name) && !isBlank(title + email));
  if (nameless !== -1) return { says: form.needsName, field: 'person-name', at: nameless };
  const at = people.findIndex(({ email }) => !isBlank(email) && !ADDRESS.test(email.trim()));
  return at === -1 ? null : { says: form.needsAddress(people[at]?.email ?? ''), field: 'person-email', at };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
