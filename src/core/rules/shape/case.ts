import type { Application } from '../../interview/notebook/applications.ts';
import type { Interview, NamedDay, Person } from '../../interview/model.ts';
import type { TalkTimes } from '../../interview/talk-times.ts';
import type { History } from '../../log/history.ts';
import type { TimeStyle } from '../../time/in-words.ts';
import type { LocalTime, WorkCalendar, Zone } from '../../time/types.ts';

/** The moment at which the plan is made, and the calendar that it counts by. */
export interface Clock {
  /** Local wall time of the person. */
  readonly now: LocalTime;
  readonly zone: Zone;
  readonly calendar: WorkCalendar;
  /** How the person reads the times in a reason; plain where nothing is said. */
  readonly style?: TimeStyle | undefined;
}

/** One talk of an application, with its times. */
export interface Talk {
  readonly interview: Interview;
  readonly times: TalkTimes;
  /** Whether it lies ahead at the clock's time, is over, or was one to which they did not come. */
  readonly stage: 'coming' | 'held' | 'missed';
}

/** How an application stands once it is decided, or an offer that has been made. */
export interface Outcome {
  readonly status: 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'filled' | 'ghosted' | 'closed';
  /** When it came; the end of the newest held talk where nobody wrote down the day. */
  readonly at: LocalTime;
  /** False when nobody wrote down the day. */
  readonly dated: boolean;
}

/** A date that they named, or that the writer set for asking again, and when our own calendar may speak again. */
export interface TheirWord extends NamedDay {
  /** Start of the business day after their date, of that very day where the writer set it. */
  readonly heldUntil: LocalTime;
  /** True where the writer set it. */
  readonly isOwn: boolean;
}

/** A job that was accepted, as the other applications see it. */
export interface Acceptance {
  readonly key: string;
  readonly company: string | null;
  readonly at: LocalTime;
}

/** All that is known about one application at one moment: what rules look at. */
export interface Case {
  readonly application: Application;
  /** Talks with a date that were not cancelled, oldest first. */
  readonly talks: readonly Talk[];
  /** Those that were held. */
  readonly held: readonly Talk[];
  /** Everyone of the held talks, each once. */
  readonly met: readonly Person[];
  /** The next one that lies ahead, or null. */
  readonly coming: Talk | null;
  readonly history: History;
  /** The newest outcome up to now, or null while all is open. */
  readonly outcome: Outcome | null;
  /** The newest offer up to now, or null. */
  readonly offer: Outcome | null;
  /** The latest date that they named up to now, or null. */
  readonly theirWord: TheirWord | null;
  /** Whom to ask about the decision: the hiring manager if marked, else the recruiter, else the first interviewer. */
  readonly contact: Person | null;
  readonly noCalls: boolean;
  /** The newest acceptance of another job, or null. */
  readonly acceptedElsewhere: Acceptance | null;
  readonly clock: Clock;
}

/** One person of one held talk. */
export interface Meeting {
  readonly case: Case;
  readonly talk: Talk;
  /** As this talk's note tells it, with addresses that only another note of the application knows. */
  readonly person: Person;
  /** Folded name under which the log of the application knows this person. */
  readonly key: string;
}

/** The whole search at one moment. */
export interface Search {
  /** How many applications are neither closed nor quiet. */
  readonly open: number;
  /** The newest acceptance of all, or null. */
  readonly accepted: Acceptance | null;
  /** The newest talk of all that is over, or null. */
  readonly newest: Talk | null;
  readonly history: History;
  readonly clock: Clock;
}
