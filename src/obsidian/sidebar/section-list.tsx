import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../words/en.ts';
import type { Handlers } from './handlers.ts';
import { fixWords } from '../rows/fix-words.ts';
import { Icon } from './icon.tsx';
import { noteMouse } from './note-mouse.ts';
import { KeptRowItem } from './row-item.tsx';
import { type Cut, FIX } from './shown-sections.ts';
import type { SectionModel, SidebarModel } from './sidebar-model.ts';

interface SectionListProps {
  readonly model: SidebarModel;
  readonly words: Words;
  readonly on: Handlers;
}

/** All sections of the agenda, and below them the notes that need a hand. */
export function SectionList({ model, words, on }: SectionListProps): JSX.Element {
  return (
    <>
      {model.sections.map((section) => (
        <Section key={section.id} section={section} model={model} words={words} on={on} />
      ))}
      {model.notesToFix.count > 0 && <NotesToFix model={model} words={words} on={on} />}
    </>
  );
}

function Section({ section, model, words, on }: SectionListProps & { readonly section: SectionModel }): JSX.Element {
  return (
    <FoldedPart {...section} model={model} on={on}>
      <ul class="ifu-rows">
        {section.rows.map((row) => (
          <KeptRowItem
            key={row.id}
            row={row}
            isTabStop={model.tabStop === row.id}
            isExplained={model.state.explained === row.id}
            words={words}
            on={on}
          />
        ))}
      </ul>
      <More id={section.id} list={section} words={words} on={on} />
    </FoldedPart>
  );
}

function NotesToFix({ model, words, on }: SectionListProps): JSX.Element {
  return (
    <FoldedPart
      id={FIX}
      title={words.view.notesToFix}
      count={model.notesToFix.count}
      isFolded={model.notesToFix.isFolded}
      model={model}
      on={on}
    >
      <ul class="ifu-rows">
        {model.notesToFix.rows.map(({ id, path, where, says }) => (
          <li key={id} class="ifu-row">
            <button
              type="button"
              class="ifu-row-main"
              data-stop={id}
              tabIndex={model.tabStop === id ? 0 : -1}
              onFocus={() => on.change({ type: 'moved', to: id })}
              {...noteMouse(path, fixWords({ path, where, says }), on)}
            >
              <Icon name="file-warning" />
              <span class="ifu-row-words">
                <span class="ifu-row-what" dir="auto">
                  {baseName(path)}
                </span>
                <span class="ifu-row-need" dir="auto">
                  {fixWords({ path, where, says })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <More id={FIX} list={model.notesToFix} words={words} on={on} />
    </FoldedPart>
  );
}

interface MoreProps {
  readonly id: string;
  readonly list: Cut<unknown>;
  readonly words: Words;
  readonly on: Handlers;
}

/** Offers what of a list is not shown yet. */
function More({ id, list, words, on }: MoreProps): JSX.Element | null {
  if (list.hidden === 0) return null;
  return (
    <button
      type="button"
      class="ifu-more"
      onClick={() => on.change({ type: 'more', section: id, shown: list.rows.length })}
    >
      {words.view.more(list.hidden)}
    </button>
  );
}

interface FoldedPartProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly model: SidebarModel;
  readonly on: Handlers;
  readonly children: ComponentChildren;
}

function FoldedPart({ id, title, count, isFolded, model, on, children }: FoldedPartProps): JSX.Element {
  return (
    <section class={`ifu-section ifu-section-${id.split(' ')[0] ?? ''}`} aria-label={title}>
      <button
        type="button"
        class="ifu-section-title"
        data-stop={id}
        data-section={id}
        tabIndex={model.tabStop === id ? 0 : -1}
        aria-expanded={!isFolded}
        onFocus={() => on.change({ type: 'moved', to: id })}
        onClick={() => on.change({ type: 'folded', section: id })}
      >
        <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
        <span class="ifu-section-name" dir="auto">
          {title}
        </span>
        <span class="ifu-count">{count}</span>
      </button>
      {!isFolded && children}
    </section>
  );
}

function baseName(path: string): string {
  return (path.split('/').pop() ?? path).replace(/\.md$/, '');
}
