import { parseYaml, type App } from 'obsidian';
import { checkLetter } from '../actions/check-letter.ts';
import type { Host } from '../actions/host.ts';
import type { Notes } from '../actions/notes.ts';
import { planOf, type VaultPlan } from '../actions/plan-vault.ts';
import { agendaOfPlan } from '../actions/show-agenda.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { LetterNote } from '../core/interview/model.ts';
import { rare } from '../core/interview/notebook/rare.ts';
import type { Notebook } from '../core/interview/reading.ts';
import type { Note } from '../core/note/types.ts';
import type { Agenda, FollowUp } from '../core/plan/follow-up.ts';
import { agendaPlanner, type Planner, planFollowUps } from '../core/plan/plan-follow-ups.ts';
import type { Settings } from '../core/settings.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Day, LocalTime } from '../core/time/types.ts';
import { now } from './clock.ts';
import { NotebookIndex } from './index/notebook-index.ts';
import { planInSlices } from './index/plan-in-slices.ts';
import type { Written } from './log/written.ts';
import { vaultNotes } from './vault-notes.ts';
import type { AppSettings } from './settings/app-settings.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import type { Words } from './words/en.ts';
import { UnderWay } from './under-way.ts';
import { habitsOf, type Habits } from './words/habits.ts';
import { languageOf, wordsIn } from './words/words.ts';
import { say } from './say.ts';

/** Everything owed at one minute, and the notebook it was made from. */
interface Reckoned {
  readonly from: Notebook;
  readonly now: LocalTime;
  readonly agenda: Agenda;
  /** Paths of notes that cannot be written to as they stand. */
  readonly broken: ReadonlySet<string>;
  /** Null until somebody asks for more than the agenda shows. */
  plan: VaultPlan | null;
}

/** What the parts of the plugin share: the app, the notes and what was read from them, the settings, the words, the clock. */
export class Office {
  readonly app: App;
  readonly words: Words = wordsIn(languageOf());
  /** How days and times are shown. */
  readonly habits: Habits = habitsOf(languageOf());
  readonly index: NotebookIndex;
  readonly notes: Notes;
  /** What was written into notes since the app was started and can be taken back, the newest last. */
  readonly written: Written[] = [];
  readonly #stored: StoredSettings;
  readonly #findings = new WeakMap<LetterNote, { readonly day: Day; readonly found: readonly Finding[] }>();
  readonly #planAgenda = agendaPlanner();
  readonly #brokenIn = rare(({ path, problem }: Note) => (problem === null ? [] : [path]));
  /** The settings that the agenda is planned with, and from which ones they were made: its planner keeps its plans as long as they stay the same. */
  #forAgenda: { readonly from: Settings; readonly settings: Settings } | null = null;
  #made: Reckoned | null = null;
  readonly #underWay = new UnderWay((listener) => this.index.onChange(listener));

  constructor(app: App, stored: StoredSettings) {
    this.app = app;
    this.#stored = stored;
    this.index = new NotebookIndex(app, {
      settings: () => stored.settings,
      today: () => dayOf(this.now()),
      prepare: (notebook) =>
        planInSlices(notebook, (part) => this.#planAgenda(part, this.#agendaSettings(), this.now())),
    });
    this.notes = vaultNotes(app.vault, () => Promise.resolve(this.index.notes()));
  }

  /** The person's settings, as the core knows them. */
  get settings(): Settings {
    return this.#stored.settings;
  }

  /** The settings that only the app has. */
  get inApp(): AppSettings {
    return this.#stored.inApp;
  }

  /** What an action of the core needs, at this very minute. */
  host(): Host {
    return { notes: this.notes, settings: this.settings, parseYaml, now: this.now() };
  }

  /** The person's wall time. */
  now(): LocalTime {
    return now(this.settings.zone);
  }

  /** Everything owed at this minute, in its sections. */
  agenda(): Agenda {
    return this.#reckoned().agenda;
  }

  /** All of the plan at this minute, also what the agenda shows no more, and what it was made from. */
  plan(): VaultPlan {
    const reckoned = this.#reckoned();
    reckoned.plan ??= this.#planned(reckoned, planFollowUps);
    return reckoned.plan;
  }

  /** Reads everything again, since the settings decide which notes matter and what is owed. */
  async settingsChanged(): Promise<void> {
    if (this.index.isReady) await this.index.readAll();
  }

  /** All rows of the agenda, from the most urgent on. */
  rows(): readonly FollowUp[] {
    return this.agenda().sections.flatMap((section) => section.rows);
  }

  /** Whether the note of a row has to be mended before anything can be logged in it: its properties cannot be read, or not written. */
  isHeldBack({ interview }: FollowUp): boolean {
    return interview !== null && this.#reckoned().broken.has(interview);
  }

  /** The letter at that path, or null. */
  letterAt(path: string | null): LetterNote | null {
    return this.index.notebook().letters.find((letter) => letter.path === path) ?? null;
  }

  /** What the checks find in the letter at that path today; nothing where there is no letter. */
  findings(path: string): readonly Finding[] {
    const letter = this.letterAt(path);
    if (letter === null) return [];
    const today = dayOf(this.now());
    const known = this.#findings.get(letter);
    if (known?.day === today) return known.found;
    const found = checkLetter(letter, this.index.notebook(), this.host());
    this.#findings.set(letter, { day: today, found });
    return found;
  }

  /** Stores the answers to the first questions, or any other settings. */
  async store(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#stored.set(values);
    await this.settingsChanged();
  }

  /** Reckoned once for the same notes and the same minute. */
  #reckoned(): Reckoned {
    const from = this.index.notebook();
    const now = this.now();
    if (this.#made?.from !== from || this.#made.now !== now) {
      const agenda = agendaOfPlan(this.#planned({ from, now }, this.#planAgenda), now);
      const broken = new Set(this.#brokenIn(this.index.notes()));
      this.#made = { from, now, agenda, broken, plan: null };
    }
    return this.#made;
  }

  #planned({ from, now }: Pick<Reckoned, 'from' | 'now'>, planner: Planner): VaultPlan {
    const settings = planner === this.#planAgenda ? this.#agendaSettings() : this.settings;
    return planOf({ notebook: from, notes: this.index.notes() }, { settings, now }, planner);
  }

  /** The agenda says times as the person reads them; calendar, command line and new notes say them the same on every device. */
  #agendaSettings(): Settings {
    const { settings: from } = this;
    if (this.#forAgenda?.from !== from) {
      this.#forAgenda = { from, settings: { ...from, timeStyle: this.habits } };
    }
    return this.#forAgenda.settings;
  }

  /** Runs what a click started, as below, and only once however fast one clicks: `what` is the same text for the same thing. */
  runOnce(what: string, action: () => Promise<void> | void): void {
    this.run(() => this.#underWay.once(what, action));
  }

  /** Runs what a click started; a failure is shown as its sentence, once, here. */
  run(action: () => Promise<void> | void): void {
    const show = (error: unknown): void => {
      say(error instanceof Error ? error.message : String(error));
    };
    try {
      void Promise.resolve(action()).catch(show);
    } catch (error) {
      show(error);
    }
  }
}
