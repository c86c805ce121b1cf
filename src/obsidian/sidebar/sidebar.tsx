import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../words/en.ts';
import { EmptyState } from './empty-state.tsx';
import type { Handlers } from './handlers.ts';
import { SectionList } from './section-list.tsx';
import type { SidebarModel } from './sidebar-model.ts';
import { Toolbar } from './toolbar.tsx';

interface SidebarProps {
  readonly model: SidebarModel;
  readonly words: Words;
  readonly on: Handlers;
  /** What stands above the agenda: the panel of the letter that is open, or the first questions. */
  readonly children?: ComponentChildren;
}

/** The whole sidebar: letter panel, toolbar, live counts, sections, or what to do when there are none. */
export function Sidebar({ model, words, on, children }: SidebarProps): JSX.Element {
  const isEmpty = model.sections.length === 0;
  return (
    <div class="ifu-sidebar">
      {children}
      {model.interviews > 0 && <Toolbar state={model.state} words={words} on={on} />}
      <p class="ifu-live" role="status">
        {model.counts}
      </p>
      {isEmpty && <EmptyState model={model} words={words} on={on} />}
      <div class="ifu-list">
        <SectionList model={model} words={words} on={on} />
      </div>
    </div>
  );
}
