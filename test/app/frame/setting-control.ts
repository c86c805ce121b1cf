import type { SettingControl } from 'obsidian';
import type { Setting, TextComponent } from './setting.ts';

/** A control of a declared setting: its value, and what is done with a new one. */
interface Wanted {
  readonly control: SettingControl;
  readonly label: string;
  readonly value: unknown;
  readonly store: (value: unknown) => void;
}

/** Puts the control of a declared setting into its row. */
export function addControl(setting: Setting, wanted: Wanted): void {
  const { control, label, value, store } = wanted;
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) =>
        toggle
          .setValue(value === true)
          .onChange(store)
          .toggleEl.setAttribute('aria-label', label),
      );
      return;
    case 'dropdown':
      setting.addDropdown((list) =>
        list
          .addOptions(control.options)
          .setValue(textOf(value))
          .onChange(store)
          .selectEl.setAttribute('aria-label', label),
      );
      return;
    case 'textarea':
      setting.addTextArea((text) => fill(text, wanted));
      return;
    default:
      setting.addText((text) => fill(text, wanted));
  }
}

function fill(text: TextComponent, { control, label, value, store }: Wanted): void {
  text.inputEl.setAttribute('aria-label', label);
  text.setValue(textOf(value)).onChange(async (next) => {
    const { validate } = control as { readonly validate?: (value: string) => unknown };
    if (!(await validate?.(next))) store(control.type === 'number' ? Number(next) : next);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
