import type { JSX } from 'preact';
import type { Words } from '../words/en.ts';
import type { Handlers } from './handlers.ts';
import type { SidebarModel } from './sidebar-model.ts';

interface EmptyStateProps {
  readonly model: SidebarModel;
  readonly words: Words;
  readonly on: Handlers;
}

/** Says why no row is shown, and offers the next step. */
export function EmptyState({ model, words, on }: EmptyStateProps): JSX.Element {
  const { empty, actions } = words;
  if (model.isNarrowedToNothing) {
    return (
      <Message title={empty.nothingFound} help={empty.nothingFoundHelp}>
        <button type="button" onClick={() => on.change({ type: 'widened' })}>
          {empty.showAll}
        </button>
      </Message>
    );
  }
  const isNew = model.interviews === 0;
  return (
    <Message
      title={isNew ? empty.noInterviews : empty.nothingOwed}
      help={isNew ? empty.noInterviewsHelp : empty.nothingOwedHelp(model.interviews)}
    >
      <button type="button" class="mod-cta" onClick={() => on.newInterview()}>
        {actions.newInterview}
      </button>
    </Message>
  );
}

interface MessageProps {
  readonly title: string;
  readonly help: string;
  readonly children: JSX.Element;
}

function Message({ title, help, children }: MessageProps): JSX.Element {
  return (
    <div class="ifu-empty">
      <p class="ifu-empty-title">{title}</p>
      <p class="ifu-empty-help">{help}</p>
      {children}
    </div>
  );
}
