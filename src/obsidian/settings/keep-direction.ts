import type { SettingDefinitionItem } from 'obsidian';
import { apart } from '../words/set-apart.ts';

/**
 * Settings whose sentences keep their own direction in an app that runs the other way, so that a full stop stands at its end. The app draws them,
 * and draws a text again and again: what keeps it together must be in the text.
 */
export function keepDirection<T extends SettingDefinitionItem>(items: readonly T[]): T[] {
  return items.map((item) => ({ ...item, ...kept(item) }));
}

function kept(item: SettingDefinitionItem): object {
  const isPage = 'type' in item && item.type === 'page';
  return {
    // A page is entered by its name.
    ...('name' in item && !isPage ? { name: apart(item.name) } : {}),
    ...('desc' in item && typeof item.desc === 'string' ? { desc: apart(item.desc) } : {}),
    ...('emptyState' in item && typeof item.emptyState === 'string' ? { emptyState: apart(item.emptyState) } : {}),
    ...('items' in item ? { items: keepDirection(item.items ?? []) } : {}),
  };
}
