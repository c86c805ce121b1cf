import { Component, type JSX } from 'preact';
import { quickActions } from '../rows/actions.ts';
import type { Row } from '../rows/row.ts';
import type { Words } from '../words/en.ts';
import type { Handlers } from './handlers.ts';
import { Icon } from './icon.tsx';
import { noteMouse } from './note-mouse.ts';

interface RowItemProps {
  readonly row: Row;
  readonly isTabStop: boolean;
  readonly isExplained: boolean;
  readonly words: Words;
  readonly on: Handlers;
}

/** The same as `RowItem`, drawn again only where something of it has changed. */
export class KeptRowItem extends Component<RowItemProps> {
  override shouldComponentUpdate(next: Readonly<RowItemProps>): boolean {
    const keys = Object.keys(next) as (keyof RowItemProps)[];
    return keys.some((key) => next[key] !== this.props[key]);
  }

  override render(): JSX.Element {
    return <RowItem {...this.props} />;
  }
}

/** One follow-up: what, for which company, due when, what is missing, and its quick actions. */
export function RowItem({ row, isTabStop, isExplained, words, on }: RowItemProps): JSX.Element {
  const path = row.followUp.draft ?? row.followUp.interview;
  return (
    <li class={`ifu-row ifu-row-${row.urgency}`} onContextMenu={(event) => on.showMenu(row, event)}>
      <button
        type="button"
        class="ifu-row-main"
        data-stop={row.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-description={isExplained ? row.why : undefined}
        onFocus={() => on.change({ type: 'moved', to: row.id })}
        {...(path === null ? {} : noteMouse(path, row.what, on))}
      >
        <Icon name={row.icon} />
        <RowWords row={row} />
      </button>
      <QuickActions row={row} isTabStop={isTabStop} words={words} on={on} />
      {isExplained && (
        <p class="ifu-row-why" dir="auto">
          {row.why}
        </p>
      )}
    </li>
  );
}

function RowWords({ row }: { readonly row: Row }): JSX.Element {
  return (
    <span class="ifu-row-words">
      <span class="ifu-row-what" dir="auto">
        {row.what}
      </span>
      <span class="ifu-row-meta">
        <span class="ifu-row-due" dir="auto">
          {row.due}
        </span>
        {row.where !== '' && (
          <span class="ifu-row-where" dir="auto">
            {row.where}
          </span>
        )}
      </span>
      {row.letter !== null && (
        <span class="ifu-row-letter" dir="auto">
          {row.letter}
        </span>
      )}
      {row.needs.map((need) => (
        <span key={need} class="ifu-row-need" dir="auto">
          {need}
        </span>
      ))}
    </span>
  );
}

function QuickActions({ row, isTabStop, words, on }: Omit<RowItemProps, 'isExplained'>): JSX.Element {
  return (
    <span class="ifu-row-actions">
      {quickActions(row.followUp, row.heldBack).map((action) => (
        <button
          key={action.id}
          type="button"
          class="clickable-icon ifu-row-action"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={`${action.title(row.followUp, words)}: ${row.what}`}
          onClick={() => on.runAction(action.id, row)}
        >
          <Icon name={action.icon} />
        </button>
      ))}
      <button
        type="button"
        class="clickable-icon ifu-row-action"
        tabIndex={isTabStop ? 0 : -1}
        aria-haspopup="menu"
        aria-label={`${words.view.moreActions}: ${row.what}`}
        onClick={(event) => on.showMenu(row, event)}
      >
        <Icon name="ellipsis" />
      </button>
    </span>
  );
}
