import { parseYaml, type App } from 'obsidian';
import { checkLetter } from '../actions/check-letter.ts';
import type { Host } from '../actions/host.ts';
import type { Notes } from '../actions/notes.ts';
import type { VaultPlan } from '../actions/plan-vault.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { LetterNote } from '../core/interview/model.ts';
import type { Notebook } from '../core/interview/reading.ts';
import type { Agenda, FollowUp } from '../core/plan/follow-up.ts';
import type { Settings } from '../core/settings.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Day, LocalTime } from '../core/time/types.ts';
import { now } from './clock.ts';
import { NotebookIndex } from './index/notebook-index.ts';
import { readOpenNotes } from './index/read-open-notes.ts';
import { type HeldBack, KeptAgenda } from './kept-agenda.ts';
import type { Written } from './log/written.ts';
import { VaultFiles } from './vault-files.ts';
import { vaultNotes } from './vault-notes.ts';
import type { AppSettings } from './settings/app-settings.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import type { Words } from './words/en.ts';
import { UnderWay } from './under-way.ts';
import { habitsOf, type Habits } from './words/habits.ts';
import { languageOf, wordsIn } from './words/words.ts';
import { say } from './say.ts';

/** What the parts of the plugin share: the app, the notes and what was read from them, the settings, the words, the clock. */
export class Office {
  readonly app: App;
  readonly words: Words = wordsIn(languageOf());
  /** How days and times are shown. */
  readonly habits: Habits = habitsOf(languageOf());
  readonly index: NotebookIndex;
  readonly files: VaultFiles;
  readonly notes: Notes;
  /** What was written into notes since the app was started and can be taken back, the newest last. */
  readonly written: Written[] = [];
  readonly #stored: StoredSettings;
  readonly #findings = new WeakMap<LetterNote, { readonly day: Day; readonly found: readonly Finding[] }>();
  readonly #agenda: KeptAgenda;
  readonly #underWay = new UnderWay((listener) => this.index.onChange(listener));

  constructor(app: App, stored: StoredSettings) {
    this.app = app;
    this.#stored = stored;
    this.index = new NotebookIndex(app, {
      settings: () => stored.settings,
      today: () => dayOf(this.now()),
      prepare: (read) => this.#agenda.prepare(read),
    });
    this.#agenda = new KeptAgenda({
      read: () => ({ notebook: this.index.notebook(), notes: this.index.notes() }),
      now: () => this.now(),
      settings: () => this.settings,
      timeStyle: this.habits,
    });
    this.files = new VaultFiles(app.vault);
    this.notes = vaultNotes(app.vault, this.files, () => Promise.resolve(this.index.notes()));
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
    return this.#agenda.now().agenda;
  }

  /** The agenda as it was made last: for those who show it, and are told when it has changed. */
  latestAgenda(): Agenda {
    return this.#agenda.latest().agenda;
  }

  /** All of the plan at this minute, also what the agenda shows no more, and what it was made from. */
  plan(): VaultPlan {
    return this.#agenda.now().plan();
  }

  /** Reads everything again, since the settings decide which notes matter and what is owed. */
  async settingsChanged(): Promise<void> {
    if (this.index.isReady) await this.index.readAll();
  }

  /** All rows of the agenda, from the most urgent on. */
  rows(): readonly FollowUp[] {
    return rowsOf(this.agenda());
  }

  /** What has to be mended in the note of a row before anything can be logged there. */
  heldBack({ interview }: FollowUp): HeldBack {
    return this.#agenda.latest().broken.get(interview ?? '') ?? null;
  }

  /** The letter at that path as it stands now, or null. */
  letterAt(path: string | null): LetterNote | null {
    return letterIn(this.index.notebook(), path);
  }

  /** The same as the latest agenda knows it. */
  latestLetterAt(path: string | null): LetterNote | null {
    return letterIn(this.#agenda.latest().read.notebook, path);
  }

  /** What the checks find in a letter today. */
  findings(letter: LetterNote): readonly Finding[] {
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

  /**
   * Runs what a click started, as below, and only once however fast one clicks: `what` is the same text for the same thing. It is done with the notes
   * as they stand on the screen, also where the app has not saved them yet.
   */
  runOnce(what: string, action: () => Promise<void> | void): void {
    this.run(() =>
      this.#underWay.once(what, async () => {
        await readOpenNotes(this.app, this.index);
        await action();
      }),
    );
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

function letterIn({ letters }: Notebook, path: string | null): LetterNote | null {
  return path === null ? null : (letters.find((letter) => letter.path === path) ?? null);
}

/** All rows of an agenda, from the most urgent on. */
export function rowsOf({ sections }: Agenda): readonly FollowUp[] {
  return sections.flatMap(({ rows }) => rows);
}
