import type { Plugin } from 'obsidian';
import { readSettings, type Settings } from '../../core/settings.ts';
import { machineZone } from '../clock.ts';
import { readAppSettings, type AppSettings } from './app-settings.ts';

type Stored = Record<string, unknown>;

/** The person's settings: what stands in data.json as it is, and read. Keys of other versions are kept. */
export class StoredSettings {
  readonly #plugin: Plugin;
  #stored: Stored = {};
  #settings!: Settings;
  #inApp!: AppSettings;

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

  /** Reads what is stored; also after another program changed it. */
  async load(): Promise<void> {
    this.#read(await this.#plugin.loadData());
  }

  /** The value at a dotted key such as `rules.linkedin.on`: the stored one, or the default that holds instead. */
  at(key: string): unknown {
    return valueAt(this.#stored, key) ?? valueAt({ ...readSettings({}).settings, ...this.#inApp }, key);
  }

  /** Stores values, each at its dotted key, in one go. */
  async set(values: Readonly<Record<string, unknown>>): Promise<void> {
    const stored = Object.entries(values).reduce(
      (into, [key, value]) => withValue(into, key.split('.'), value),
      this.#stored,
    );
    this.#read(stored);
    await this.#plugin.saveData(stored);
  }

  #read(stored: unknown): void {
    this.#stored = typeof stored === 'object' && stored !== null ? (stored as Stored) : {};
    const { settings } = readSettings(this.#stored);
    this.#settings = settings.zone === '' ? { ...settings, zone: machineZone() } : settings;
    this.#inApp = readAppSettings(this.#stored);
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
