import { Notice, parseYaml, type App } from 'obsidian';
import { checkLetter } from '../actions/check-letter.ts';
import type { Host } from '../actions/host.ts';
import type { Notes } from '../actions/notes.ts';
import { agendaOfNotebook } from '../actions/show-agenda.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { LetterNote } from '../core/interview/model.ts';
import type { Agenda, FollowUp } from '../core/plan/follow-up.ts';
import type { Settings } from '../core/settings.ts';
import { dayOf } from '../core/time/local-times.ts';
import type { Day, LocalTime } from '../core/time/types.ts';
import { now } from './clock.ts';
import { NotebookIndex } from './index/notebook-index.ts';
import type { Written } from './log/written.ts';
import { vaultNotes } from './vault-notes.ts';
import type { AppSettings } from './settings/app-settings.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/words.ts';

/** What the parts of the plugin share: the app, the notes and what was read from them, the settings, the words, the clock. */
export class Office {
  readonly app: App;
  readonly words: Words = wordsOf();
  readonly index: NotebookIndex;
  readonly notes: Notes;
  /** What was written into notes since the app was started and can be taken back, the newest last. */
  readonly written: Written[] = [];
  readonly #stored: StoredSettings;
  readonly #findings = new WeakMap<LetterNote, { readonly day: Day; readonly found: readonly Finding[] }>();
  #agenda: { readonly made: Agenda; readonly from: unknown } | null = null;

  constructor(app: App, stored: StoredSettings) {
    this.app = app;
    this.#stored = stored;
    this.index = new NotebookIndex(app, { settings: () => stored.settings, today: () => dayOf(this.now()) });
    this.notes = vaultNotes(app.vault, () => Promise.resolve(this.index.texts()));
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

  /** Everything owed at this minute; reckoned once for the same notes and the same minute. */
  agenda(): Agenda {
    const notebook = this.index.notebook();
    const minute = this.now();
    if (this.#agenda?.from !== notebook || this.#agenda.made.now !== minute) {
      this.#agenda = { from: notebook, made: agendaOfNotebook(notebook, { settings: this.settings, now: minute }) };
    }
    return this.#agenda.made;
  }

  /** Reads everything again, since the settings decide which notes matter and what is owed. */
  async settingsChanged(): Promise<void> {
    if (this.index.isReady) await this.index.readAll();
  }

  /** All rows of the agenda, from the most urgent on. */
  rows(): readonly FollowUp[] {
    return this.agenda().sections.flatMap((section) => section.rows);
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

  /** Runs what a click started; a failure is shown as its sentence, once, here. */
  run(action: () => Promise<void> | void): void {
    const show = (error: unknown): void => {
      new Notice(error instanceof Error ? error.message : String(error));
    };
    try {
      void Promise.resolve(action()).catch(show);
    } catch (error) {
      show(error);
    }
  }
}
