import type { StoredSettings } from './stored-settings.ts';

/**
 * How a control shows a value: `key` as it is, `key:lines` a list with one entry a line, `key:commas` one with commas,
 * `key:toggles:3` whether a list holds that number, `key:item:0` one entry of a list.
 */
type Shape = 'plain' | 'lines' | 'commas' | 'toggles' | 'item';

/** What a control shows: its key is that of the setting, with the shape of the control behind a colon. */
export function controlValue(settings: StoredSettings, control: string): unknown {
  const { key, shape, item } = parts(control);
  const value = settings.at(key);
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (shape === 'lines') return list.join('\n');
  if (shape === 'commas') return list.join(', ');
  if (shape === 'item') return list[Number(item)] ?? '';
  return shape === 'toggles' ? list.includes(Number(item)) : value;
}

/** The value to store for what was put into a control. */
export function storedValue(
  settings: StoredSettings,
  control: string,
  value: unknown,
): { key: string; value: unknown } {
  const { key, shape, item } = parts(control);
  const text = typeof value === 'string' ? value : '';
  if (shape === 'lines') return { key, value: entries(text, '\n') };
  if (shape === 'commas') return { key, value: entries(text, ',') };
  if (shape === 'toggles') return { key, value: toggled(settings.at(key), Number(item), value === true) };
  if (shape === 'item') return { key, value: replaced(settings.at(key), Number(item), text) };
  return { key, value };
}

function replaced(list: unknown, at: number, entry: string): readonly unknown[] {
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).map((old, index) => (index === at ? entry : old));
}

function parts(control: string): { readonly key: string; readonly shape: Shape; readonly item: string } {
  const [key = '', shape = 'plain', item = ''] = control.split(':');
  return { key, shape: shape as Shape, item };
}

function entries(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function toggled(list: unknown, item: number, isOn: boolean): readonly number[] {
  const others = (Array.isArray(list) ? (list as readonly number[]) : []).filter((other) => other !== item);
  return isOn ? [...others, item].sort((a, b) => a - b) : others;
}
