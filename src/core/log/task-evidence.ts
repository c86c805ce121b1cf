import { foldForId } from '../text/fold-name.ts';
import type { Interview, Person, PromiseMade } from '../interview/model.ts';
import { isDay } from '../time/days.ts';
import type { Day } from '../time/types.ts';
import type { LogEntry } from './model.ts';

const THANKS = /\bthank(?:s|ed)?\b|\bthank[ -]?you\b/i;
const BY_HAND = /hand[- ]?writ|\bby hand\b|\bcard\b|\bby post\b/i;
const LINKEDIN = /\blinked ?in\b/i;
const SENT_ON = /\b(?:sent|done|on)\b\D{0,3}(\d{4}-\d{2}-\d{2})/i;
const LAST_DAY = /\s(\d{4}-\d{2}-\d{2})\W{0,3}$/;
const EVERYONE = /\b(?:all|both|each|everyone|everybody|panel|team|interviewers?)\b/i;

/** Whether a task of a note is to thank somebody: the thank-you rules own it then, and it is no promise of its own. */
export function isThanksTask(task: PromiseMade): boolean {
  return THANKS.test(task.text);
}

/**
 * What the ticked tasks of a note to thank somebody, or to write on LinkedIn, prove: "thank-you email to Dana (sent 2026-02-03)" is as good as a log line.
 *
 * A task that names nobody speaks of everyone who interviewed. Without a day it counts from the day of the talk.
 */
export function taskEvidence(interview: Interview): readonly LogEntry[] {
  if (!interview.hasTickedTask) return [];
  return interview.promises
    .filter((task) => task.done && (isThanksTask(task) || LINKEDIN.test(task.text)))
    .flatMap((task) => peopleOf(task, interview).map((person) => entryOf(task, person, interview)))
    .filter((entry) => entry !== null);
}

function peopleOf({ text, to }: PromiseMade, { people }: Interview): readonly Person[] {
  const words = new Set(foldForId(`${text} ${to ?? ''}`).split('-'));
  const named = people.filter((person) =>
    foldForId(person.name)
      .split('-')
      .some((word) => words.has(word)),
  );
  if (named.length > 0) return named;
  return EVERYONE.test(text) || !/\bto\b/i.test(text) ? people.filter((person) => person.interviewed) : [];
}

function entryOf(task: PromiseMade, person: Person, interview: Interview): LogEntry | null {
  const day = sentOn(task.text) ?? task.doneOn ?? interview.date;
  if (day === null) return null;
  const thanks = person.interviewed ? 'thank-you-email' : 'recruiter-thanks';
  const rule = ruleOf(task, thanks);
  return { day, time: null, verb: 'sent', rule, person: person.name, about: null, until: null, note: null };
}

function ruleOf(task: PromiseMade, thanks: string): string {
  if (!isThanksTask(task)) return 'linkedin';
  return BY_HAND.test(task.text) ? 'handwritten-note' : thanks;
}

function sentOn(text: string): Day | null {
  const day = SENT_ON.exec(text)?.[1] ?? LAST_DAY.exec(text)?.[1] ?? '';
  return isDay(day) ? day : null;
}
