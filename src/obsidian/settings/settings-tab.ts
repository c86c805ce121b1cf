import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Office } from '../office.ts';
import { controlValue, storedValue } from './control-values.ts';
import { definitions } from './definitions.ts';
import { keepDirection } from './keep-direction.ts';
import type { StoredSettings } from './stored-settings.ts';

/** The settings, declared: the app lays them out, searches them and keeps them in data.json. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'handshake';
  readonly #office: Office;
  readonly #settings: StoredSettings;

  constructor(plugin: Plugin, office: Office, settings: StoredSettings) {
    super(plugin.app, plugin);
    this.#office = office;
    this.#settings = settings;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const items = definitions(this.#office, this.#settings, () => this.update());
    return activeWindow.getComputedStyle(activeDocument.body).direction === 'rtl' ? keepDirection(items) : items;
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.#settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const stored = storedValue(this.#settings, key, value);
    const storing = this.#office.store({ [stored.key]: stored.value });
    this.#office.run(() => storing);
    // The app waits for the end and shows the value as it then stands; a failure has been shown.
    await storing.catch(() => undefined);
  }
}
