import type { JSX } from 'preact';
import type { Words } from '../words/en.ts';
import type { Handlers } from './handlers.ts';
import { Icon } from './icon.tsx';
import { nameOf } from './shown-sections.ts';
import type { SidebarState } from './sidebar-state.ts';

interface ToolbarProps {
  readonly state: SidebarState;
  readonly words: Words;
  readonly on: Handlers;
}

/** Search, filter, grouping, a new note; below it the filters that are on. */
export function Toolbar({ state, words, on }: ToolbarProps): JSX.Element {
  const { view } = words;
  const next = state.groupBy === 'date' ? 'company' : 'date';
  return (
    <div class="ifu-toolbar">
      <input
        type="search"
        class="ifu-search"
        placeholder={view.search}
        aria-label={view.search}
        value={state.search}
        onInput={(event) => on.change({ type: 'searched', text: event.currentTarget.value })}
      />
      <ToolButton
        icon="filter"
        label={view.filter}
        isOn={state.only.length > 0}
        onClick={() => on.chooseFilter(state)}
      />
      <ToolButton
        icon={next === 'company' ? 'building-2' : 'calendar-days'}
        label={view.groupBy[next]}
        onClick={() => on.change({ type: 'grouped', by: next })}
      />
      <ToolButton icon="plus" label={words.actions.newInterview} onClick={() => on.newInterview()} />
      {state.only.length > 0 && <FiltersOn state={state} words={words} on={on} />}
    </div>
  );
}

function FiltersOn({ state, words, on }: ToolbarProps): JSX.Element {
  return (
    <div class="ifu-filters">
      {state.only.map((only) => (
        <button
          key={only.by}
          type="button"
          class="ifu-only"
          aria-label={words.view.noFilter(nameOf(only, words))}
          onClick={() => on.change({ type: 'filtered', only })}
        >
          <span class="ifu-only-name" dir="auto">
            {nameOf(only, words)}
          </span>
          <Icon name="x" />
        </button>
      ))}
    </div>
  );
}

interface ToolButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

function ToolButton({ icon, label, isOn = false, onClick }: ToolButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`clickable-icon ifu-tool${isOn ? ' is-active' : ''}`}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
