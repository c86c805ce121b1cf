import { setIcon } from './icons.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A field of text. */
export class TextComponent {
  readonly inputEl: Control;

  constructor(parent: HTMLElement, tag: 'input' | 'textarea' = 'input') {
    this.inputEl = parent.createEl(tag);
    if (tag === 'input') this.inputEl.setAttribute('type', 'text');
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(text: string): this {
    this.inputEl.placeholder = text;
    return this;
  }

  onChange(run: (value: string) => unknown): this {
    this.inputEl.addEventListener('input', () => run(this.inputEl.value));
    return this;
  }
}

/** A list of which one entry holds. */
class DropdownComponent {
  readonly selectEl: HTMLSelectElement;

  constructor(parent: HTMLElement) {
    this.selectEl = parent.createEl('select', { cls: 'dropdown' });
  }

  addOption(value: string, text: string): this {
    this.selectEl.createEl('option', { value, text });
    return this;
  }

  addOptions(options: Readonly<Record<string, string>>): this {
    for (const [value, text] of Object.entries(options)) this.addOption(value, text);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(run: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => run(this.selectEl.value));
    return this;
  }
}

/** On or off. */
class ToggleComponent {
  readonly toggleEl: HTMLElement;
  #isOn = false;
  #changed: ((value: boolean) => unknown) | null = null;

  constructor(parent: HTMLElement) {
    this.toggleEl = parent.createDiv({ cls: 'checkbox-container', attr: { role: 'switch', tabindex: '0' } });
    this.toggleEl.addEventListener('click', () => this.#turn(!this.#isOn));
    this.toggleEl.addEventListener('keydown', ({ key }) => {
      if (key === ' ' || key === 'Enter') this.#turn(!this.#isOn);
    });
    this.setValue(false);
  }

  setValue(isOn: boolean): this {
    this.#isOn = isOn;
    this.toggleEl.toggleClass('is-enabled', isOn);
    this.toggleEl.setAttribute('aria-checked', String(isOn));
    return this;
  }

  onChange(run: (value: boolean) => unknown): this {
    this.#changed = run;
    return this;
  }

  #turn(isOn: boolean): void {
    this.setValue(isOn);
    this.#changed?.(isOn);
  }
}

/** A button of a row of settings. */
class ButtonComponent {
  readonly buttonEl: HTMLButtonElement;

  constructor(parent: HTMLElement) {
    this.buttonEl = parent.createEl('button');
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  setIcon(name: string): this {
    setIcon(this.buttonEl, name);
    return this;
  }

  setTooltip(text: string): this {
    this.buttonEl.setAttribute('aria-label', text);
    return this;
  }

  onClick(run: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', run);
    return this;
  }
}

/** A row: a name, what it means, and controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;

  constructor(parent: HTMLElement) {
    this.settingEl = parent.createDiv({ cls: 'setting-item' });
    const info = this.settingEl.createDiv({ cls: 'setting-item-info' });
    this.nameEl = info.createDiv({ cls: 'setting-item-name' });
    this.descEl = info.createDiv({ cls: 'setting-item-description' });
    this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
  }

  setName(name: string): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.empty();
    this.descEl.append(desc);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    return this;
  }

  addText(run: (text: TextComponent) => unknown): this {
    run(new TextComponent(this.controlEl));
    return this;
  }

  addTextArea(run: (text: TextComponent) => unknown): this {
    run(new TextComponent(this.controlEl, 'textarea'));
    return this;
  }

  addDropdown(run: (list: DropdownComponent) => unknown): this {
    run(new DropdownComponent(this.controlEl));
    return this;
  }

  addToggle(run: (toggle: ToggleComponent) => unknown): this {
    run(new ToggleComponent(this.controlEl));
    return this;
  }

  addButton(run: (button: ButtonComponent) => unknown): this {
    run(new ButtonComponent(this.controlEl));
    return this;
  }

  addExtraButton(run: (button: ButtonComponent) => unknown): this {
    const button = new ButtonComponent(this.controlEl);
    button.buttonEl.addClass('clickable-icon');
    run(button);
    return this;
  }
}
