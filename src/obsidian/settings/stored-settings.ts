import type { Plugin } from 'obsidian';
import { NotesError } from '../../actions/notes.ts';
import { reasonOf } from '../../actions/reason-of.ts';
import { SETTINGS_FORMAT, upgradeSettings } from '../../core/settings-format.ts';
import { readSettingsText } from '../../core/settings-text.ts';
import { readSettings, type Settings } from '../../core/settings.ts';
import { machineZone } from '../clock.ts';
import { readAppSettings, type AppSettings } from './app-settings.ts';
import { keepDataCopy, readDataText } from './data-file.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * The person's settings: what stands in data.json as it is, and read. Keys of other versions are kept. What could not be
 * read whole, or is of another format, is kept as a copy before anything is saved over it.
 */
export class StoredSettings {
  readonly #plugin: Plugin;
  #stored: Stored = {};
  #settings!: Settings;
  #inApp!: AppSettings;
  /** As stored: empty for the machine's. */
  #zone = '';
  #mustKeepCopy = false;
  /** One after the other: each rests on what the one before has stored. */
  #saving: Promise<void> = Promise.resolve();

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
    this.#read({});
  }

  /** The settings of the core, with defaults for all that is not set. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The settings that only the app has. */
  get inApp(): AppSettings {
    return this.#inApp;
  }

  /** Reads what is stored; also after another program changed it. Gives a sentence for all that could not be read as it stands. */
  async load(): Promise<readonly string[]> {
    const { raw, damage } = await readStored(this.#plugin);
    const { raw: upgraded, problem, isOlder } = upgradeSettings(raw);
    this.#mustKeepCopy = damage !== null || problem !== null || isOlder;
    const problems = this.#read(upgraded);
    return damage === null ? problems : [damage, ...problems];
  }

  /** The value at a dotted key such as `rules.linkedin.on`: the stored one, or the default that holds where it cannot be read. */
  at(key: string): unknown {
    return valueAt({ ...this.#settings, zone: this.#zone, ...this.#inApp }, key);
  }

  /** Stores values, each at its dotted key, in one go. Fails with a sentence, everything being as before. */
  set(values: Readonly<Record<string, unknown>>): Promise<void> {
    const saved = this.#saving.then(() => this.#save(values));
    this.#saving = saved.catch(() => undefined);
    return saved;
  }

  async #save(values: Readonly<Record<string, unknown>>): Promise<void> {
    const { version } = this.#stored;
    const isNewer = typeof version === 'number' && version > SETTINGS_FORMAT;
    const stored = Object.entries({ ...values, version: isNewer ? version : SETTINGS_FORMAT }).reduce(
      (into, [key, value]) => withValue(into, key.split('.'), value),
      this.#stored,
    );
    if (this.#mustKeepCopy) await keepDataCopy(this.#plugin);
    this.#mustKeepCopy = false;
    await save(this.#plugin, stored);
    this.#read(stored);
  }

  #read(stored: Stored): readonly string[] {
    this.#stored = stored;
    const { settings, problems } = readSettings(this.#stored);
    this.#zone = settings.zone;
    this.#settings = { ...settings, zone: settings.zone || machineZone() };
    this.#inApp = readAppSettings(this.#stored);
    return problems;
  }
}

/** What stands in data.json, and a sentence where it is damaged. */
async function readStored(plugin: Plugin): Promise<{ readonly raw: Stored; readonly damage: string | null }> {
  const data: unknown = await plugin.loadData().catch(() => null);
  if (isRecord(data)) return { raw: data, damage: null };
  const text = await readDataText(plugin);
  if (text === null) return { raw: {}, damage: null };
  const { raw, problem } = readSettingsText(text);
  return {
    raw,
    damage: problem && `Cannot read all of the settings: ${problem}. A copy is kept before anything is saved.`,
  };
}

async function save(plugin: Plugin, stored: Stored): Promise<void> {
  try {
    await plugin.saveData(stored);
  } catch (error) {
    throw new NotesError(`Cannot save the settings: ${reasonOf(error)}.`);
  }
}

function valueAt(from: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, part) => (isRecord(value) || Array.isArray(value) ? (value as Stored)[part] : undefined),
      from,
    );
}

function withValue(into: Stored, [key = '', ...rest]: readonly string[], value: unknown): Stored {
  if (rest.length === 0) return { ...into, [key]: value };
  const inner = into[key];
  return { ...into, [key]: withValue(isRecord(inner) ? inner : {}, rest, value) };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
