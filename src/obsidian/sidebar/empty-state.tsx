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
  const [title, help] = whyEmpty(model, empty);
  return (
    <Message title={title} help={help}>
      <button type="button" class="mod-cta" onClick={() => on.newInterview()}>
        {actions.newInterview}
      </button>
    </Message>
  );
}

/** Nobody says that nothing is owed while a note may owe something that cannot be read. */
function whyEmpty({ interviews, notesToFix }: SidebarModel, empty: Words['empty']): readonly [string, string] {
  if (notesToFix.count > 0) return [empty.notesFirst, empty.notesFirstHelp(notesToFix.count)];
  if (interviews === 0) return [empty.noInterviews, empty.noInterviewsHelp];
  return [empty.nothingOwed, empty.nothingOwedHelp(interviews)];
}

interface MessageProps {
  readonly title: string;
  readonly help: string;
  readonly children: JSX.Element;
}

function Message({ title, help, children }: MessageProps): JSX.Element {
  return (
    <div class="ifu-empty">
      <p class="ifu-empty-title" dir="auto">
        {title}
      </p>
      <p class="ifu-empty-help" dir="auto">
        {help}
      </p>
      {children}
    </div>
  );
}
