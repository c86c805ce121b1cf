import type { Happening } from '../log/history.ts';
import { isDone } from '../log/verbs.ts';
import { sameOrNextBusinessDay } from '../time/business-days.ts';
import { addDays } from '../time/days.ts';
import { dueOn } from '../time/deadlines.ts';
import { dayOf, laterOf } from '../time/local-times.ts';
import type { LocalTime } from '../time/types.ts';
import { applicationRule, type Owed } from './rule.ts';
import type { Case } from './shape/case.ts';
import { doneRounds } from './shape/done-rounds.ts';
import { choice, days } from './shape/own-settings.ts';
import { needsToAsk } from './shape/people.ts';
import { sayCount, sayDay } from './shape/say.ts';
import { type Series, seriesOf } from './shape/series.ts';
import {
  CALL_DAYS,
  callClosed,
  heldBack,
  lastContact,
  notBeforeTheirWord,
  otherChannel,
  sayTheirWord,
  startOf,
  waitingFrom,
} from './shape/waiting.ts';

const A_WEEK = 7;
const FOUR_WEEKS = 28;
const MANY = 2;

/** Ask again every week, until it is closed. */
export const checkIn = applicationRule({
  id: 'check-in',
  sentence: 'Ask again a week after the last contact, by email and by phone in turn, until the application is closed.',
  whom: 'the person of the call',
  when: 'due 7 days after the last contact of either side, once the call is done or lapsed',
  sources: ['brief', 'georgetown', 'careernetwork'],
  settings: {
    every: days(A_WEEK, 'Days after the last contact'),
    start: days(21, 'Begins on day, where no call was logged'),
    channel: choice(['by turns', 'email', 'phone'], 'by turns', 'By'),
  },
  lapsesAfter: null,
  endsWith: 'offer or outcome',
  isSeries: true,
  owes(given, own) {
    const series = seriesOf(logOf(given));
    const number = series.rounds.length + 1;
    const next = nextOf(given, own, series);
    return [...doneRounds(series, given, 'Check in'), ...(next ? [{ ...next, number, log: series.current }] : [])];
  },
});

interface OwnValues {
  readonly every: number;
  readonly start: number;
  readonly channel: 'by turns' | 'email' | 'phone';
}

/** A line that retires or paces without naming a rule speaks of the series of its application. */
function logOf({ history }: Case): readonly Happening[] {
  const isSeries = ({ entry: { rule, verb } }: Happening): boolean =>
    rule === 'check-in' || (rule === null && (verb === 'retired' || isPace(verb)));
  return history.all.filter(isSeries);
}

function isPace(verb: string): boolean {
  return verb === 'weekly' || verb === 'monthly';
}

function nextOf(given: Case, own: OwnValues, series: Series): Owed | null {
  const begins = startOfSeries(given, own.start);
  const contact = lastContact(given);
  if (begins === null || contact === null) return null;
  const anchor = laterOf(contact, series.rounds.at(-1)?.at(-1)?.at ?? contact);
  const channel = channelOf(given, own.channel);
  const every = everyOf(given, own.every);
  const opensByItself = laterOf(startOf(addDays(dayOf(anchor), every)), startOf(dayOf(begins)));
  const wished = dayOf(notBeforeTheirWord(opensByItself, given));
  const day = channel === 'phone' ? sameOrNextBusinessDay(wished, given.clock.calendar) : wished;
  const person = given.contact;
  return {
    person,
    what: `Check in with ${person?.name ?? 'somebody there'} by ${channel}`,
    why: whyOf(given, { series, anchor, every }),
    channel,
    opens: startOf(day),
    due: dueOn(day),
    needs: needsToAsk(given, channel),
    heldBackBy: heldBack(given, opensByItself),
    waitsForAnswer: true,
  };
}

function channelOf(given: Case, wanted: OwnValues['channel']): 'email' | 'phone' {
  return wanted === 'by turns' || given.noCalls ? otherChannel(given) : wanted;
}

/** When the call was made or has lapsed; null while neither is so. */
function startOfSeries(given: Case, day: number): LocalTime | null {
  const from = waitingFrom(given);
  const call = callClosed(given);
  if (!from) return null;
  if (call) return call.at;
  const due = notBeforeTheirWord(startOf(addDays(dayOf(from.at), CALL_DAYS.due)), given);
  const lapsed = startOf(addDays(dayOf(due), day - CALL_DAYS.due));
  return lapsed <= given.clock.now ? lapsed : null;
}

function everyOf({ history }: Case, weekly: number): number {
  const pace = history.all.findLast(({ entry }) => isPace(entry.verb));
  return pace?.entry.verb === 'monthly' ? FOUR_WEEKS : weekly;
}

interface Waited {
  readonly series: Series;
  /** Since when, and for how many days. */
  readonly anchor: LocalTime;
  readonly every: number;
}

function whyOf(given: Case, { series, anchor, every }: Waited): string {
  const since = `The last contact was on ${sayDay(dayOf(anchor), given.clock)}. `;
  const unanswered = unansweredIn(given, series);
  if (unanswered < MANY) return `${sayTheirWord(given)}${since}Asking again ${sayPace(every)} keeps you in mind.`;
  return (
    `${since}${sayCount(unanswered, 'check-in')} in a row had no answer: most advisers stop here. ` +
    'Go on weekly, every 4 weeks (monthly), or retire the series.'
  );
}

function sayPace(every: number): string {
  return every === A_WEEK ? 'once a week' : `after ${sayCount(every, 'day')}`;
}

/** Check-ins since their last sign: a reply or a talk. */
function unansweredIn(given: Case, { rounds }: Series): number {
  const reply = given.history.all.findLast(({ entry }) => entry.verb === 'reply')?.at ?? '';
  const talk = given.held.at(-1)?.times.end ?? '';
  const sent = rounds.map((round) => round.at(-1)).filter((last) => last && isDone(last.entry.verb));
  return sent.filter((last) => last && last.at > reply && last.at > talk).length;
}
