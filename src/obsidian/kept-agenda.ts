import { planOf, type ReadVault, type VaultPlan } from '../actions/plan-vault.ts';
import { agendaInSteps, agendaOfPlan } from '../actions/show-agenda.ts';
import { whenAsked } from '../core/interview/lazily.ts';
import { rare } from '../core/interview/notebook/rare.ts';
import type { Steps } from '../core/interview/steps.ts';
import { LOG_PROPERTY } from '../core/log/change-log.ts';
import { whyNoLine } from '../core/note/splice-property.ts';
import type { Note } from '../core/note/types.ts';
import type { Agenda } from '../core/plan/follow-up.ts';
import { agendaPlanner, planFollowUps } from '../core/plan/plan-follow-ups.ts';
import type { Settings } from '../core/settings.ts';
import type { LocalTime } from '../core/time/types.ts';

/** What has to be mended before anything can be logged in a note: all of its properties, which cannot be read, or its log alone. Null: nothing. */
export type HeldBack = 'note' | 'log' | null;

/** Everything owed at one minute, and the notes it was made from. */
export interface Reckoned {
  readonly read: ReadVault;
  readonly now: LocalTime;
  readonly agenda: Agenda;
  /** Notes that cannot be written to as they stand, by path. */
  readonly broken: ReadonlyMap<string, HeldBack>;
  /** All of the plan, also what the agenda shows no more; made when it is first asked for. */
  readonly plan: () => VaultPlan;
}

/** What an agenda is made from, as it stands when it is asked for. */
interface Sources {
  readonly read: () => ReadVault;
  readonly now: () => LocalTime;
  readonly settings: () => Settings;
  /** How the person reads times: calendar, command line and new notes say them the same on every device. */
  readonly timeStyle: NonNullable<Settings['timeStyle']>;
}

/** The agenda of the vault that is open, made anew only where notes, settings or the minute have changed. */
export class KeptAgenda {
  readonly #sources: Sources;
  readonly #planner = agendaPlanner();
  readonly #brokenIn = rare(brokenIn);
  /** The settings to plan with, and from which ones they were made: the planner keeps its plans as long as they stay the same. */
  #planned: { readonly from: Settings; readonly settings: Settings } | null = null;
  #made: Reckoned | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** As everything stands at this very minute. After a change this takes a moment. */
  now(): Reckoned {
    const { read, now } = this.#sources;
    return this.#reckon(read(), now());
  }

  /** As it was made last, at once: where something has just changed, as it stood before. */
  latest(): Reckoned {
    return this.#made ?? this.now();
  }

  /** Brings the latest up to these notes and this minute, in small steps. */
  *prepare(read: ReadVault): Steps<void> {
    const before = this.#made;
    const now = this.#sources.now();
    yield* this.#planner.planInSteps(read.notebook, this.#settings(), now);
    yield* agendaInSteps(read, now);
    yield* this.#brokenIn.inSteps(read.notes);
    // Somebody who could not wait may have had a newer one made meanwhile.
    if (this.#made === before) this.#reckon(read, now);
  }

  #reckon(read: ReadVault, now: LocalTime): Reckoned {
    const { notebook, notes } = read;
    if (this.#made?.read.notebook === notebook && this.#made.now === now) return this.#made;
    const { plan } = this.#planner;
    const agenda = agendaOfPlan(planOf(read, { settings: this.#settings(), now }, plan), now);
    const settings = this.#sources.settings();
    const all = whenAsked(() => planOf(read, { settings, now }, planFollowUps));
    this.#made = { read, now, agenda, broken: new Map(this.#brokenIn(notes)), plan: all };
    return this.#made;
  }

  #settings(): Settings {
    const { settings, timeStyle } = this.#sources;
    const from = settings();
    if (this.#planned?.from !== from) this.#planned = { from, settings: { ...from, timeStyle } };
    return this.#planned.settings;
  }
}

/** The note with what has to be mended in it; empty where a line can be added to its log. */
function brokenIn(note: Note): readonly (readonly [string, HeldBack])[] {
  if (note.problem !== null) return [[note.path, 'note']];
  return whyNoLine(note, LOG_PROPERTY) === null ? [] : [[note.path, 'log']];
}
