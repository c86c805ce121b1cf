import type { SettingControl, SettingDefinitionItem } from 'obsidian';
import { Modal, type WindowApp } from './modal.ts';
import { addControl } from './setting-control.ts';
import { Setting } from './setting.ts';

type Group = Extract<SettingDefinitionItem, { type: 'group' | 'list' }>;
type Page = Extract<SettingDefinitionItem, { type: 'page' }>;
type Row = Exclude<SettingDefinitionItem, Group | Page>;

/** A page of the settings that is declared, not drawn. */
export abstract class SettingTab {
  readonly name: string;
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
  icon = 'settings';
  /** Pages that were entered, from the outside in. */
  #path: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  abstract getSettingDefinitions(): SettingDefinitionItem[];
  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions again and draws them. */
  update(): void {
    let items = this.getSettingDefinitions();
    for (const name of this.#path) {
      const page = items.flatMap(itemsOf).find((item) => isPage(item) && item.name === name);
      items = page !== undefined && isPage(page) ? [...(page.items ?? [])] : [];
    }
    this.containerEl.empty();
    if (this.#path.length > 0) this.#addBack();
    for (const item of items) this.#add(item, this.containerEl);
  }

  /** Shows the tab from its first page on. */
  show(): void {
    this.#path = [];
    this.update();
  }

  #addBack(): void {
    const leave = (): void => {
      this.#path.pop();
      this.update();
    };
    new Setting(this.containerEl)
      .setName(this.#path.at(-1) ?? '')
      .addButton((button) => button.setButtonText('Back').onClick(leave));
  }

  #add(item: SettingDefinitionItem, parent: HTMLElement): void {
    if (isGroup(item)) this.#addGroup(item, parent);
    else if (isPage(item)) this.#addPage(item, parent);
    else this.#addRow(item, parent);
  }

  #addGroup(group: Group, parent: HTMLElement): void {
    const box = parent.createDiv({ cls: 'setting-group' });
    const items = group.items ?? [];
    const heading = new Setting(box).setHeading().setName(group.heading ?? '');
    if ('addItem' in group) addPlus(heading, group.addItem);
    for (const [index, item] of items.entries()) {
      const row = box.createDiv({ cls: 'setting-group-item' });
      this.#add(item, row);
      if ('onDelete' in group) addDelete(row, () => group.onDelete?.(index));
    }
    if (items.length === 0 && 'emptyState' in group) {
      box.createDiv({ cls: 'setting-empty' }).append(group.emptyState ?? '');
    }
  }

  #addPage(page: Page, parent: HTMLElement): void {
    const enter = (): void => {
      this.#path.push(page.name);
      this.update();
    };
    new Setting(parent)
      .setName(page.name)
      .setDesc(page.desc ?? '')
      .addButton((button) => button.setButtonText('Open').setTooltip(page.name).onClick(enter));
  }

  #addRow(item: Row, parent: HTMLElement): void {
    const setting = new Setting(parent).setName(item.name).setDesc(item.desc ?? '');
    const { control, action } = item;
    if (control !== undefined) this.#addControl(setting, control, item.name);
    if (action === undefined) return;
    setting.addButton((button) => button.setButtonText(item.name).onClick(() => action(setting.settingEl, 0)));
  }

  #addControl(setting: Setting, control: SettingControl, label: string): void {
    const value = this.getControlValue(control.key) ?? control.defaultValue;
    addControl(setting, { control, label, value, store: (next) => void this.setControlValue(control.key, next) });
  }
}

/** The window with all settings. */
export class SettingsWindow extends Modal {
  readonly #tabs: readonly SettingTab[];

  constructor(app: WindowApp, tabs: readonly SettingTab[]) {
    super(app);
    this.#tabs = tabs;
  }

  override onOpen(): void {
    this.setTitle('Settings');
    this.modalEl.addClass('mod-settings');
    for (const tab of this.#tabs) {
      tab.show();
      this.contentEl.append(tab.containerEl);
    }
  }
}

type AddItem = Extract<SettingDefinitionItem, { type: 'list'; addItem?: unknown }>['addItem'];

function addPlus(heading: Setting, item: AddItem): void {
  if (item === undefined) return;
  heading.addButton((button) =>
    button
      .setButtonText('+')
      .setTooltip(item.name)
      .onClick(() => item.action(button.buttonEl)),
  );
}

function addDelete(row: HTMLElement, remove: () => void): void {
  const place = row.querySelector('.setting-item-control');
  const button = place?.createEl('button', { text: '×', attr: { 'aria-label': 'Delete' } });
  button?.addEventListener('click', remove);
}

function isGroup(item: SettingDefinitionItem): item is Group {
  return 'type' in item && item.type !== 'page';
}

function isPage(item: SettingDefinitionItem): item is Page {
  return 'type' in item && item.type === 'page';
}

function itemsOf(item: SettingDefinitionItem): readonly SettingDefinitionItem[] {
  return isGroup(item) ? (item.items ?? []) : [item];
}
