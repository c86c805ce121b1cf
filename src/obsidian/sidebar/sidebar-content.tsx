import { Menu, Platform } from 'obsidian';
import type { JSX } from 'preact';
import { FirstQuestions } from '../first-run/first-questions.tsx';
import { runLetterAction, type LetterAction } from '../letters/letter-action.ts';
import { latestActiveLetter, letterPanelModel } from '../letters/letter-panel-model.ts';
import { LetterPanel } from '../letters/letter-panel.tsx';
import type { Office } from '../office.ts';
import { officeWords } from '../rows/office-words.ts';
import { addEntry, showAt } from '../windows/menu.ts';
import type { Handlers } from './handlers.ts';
import { sidebarModel } from './sidebar-model.ts';
import type { SidebarState } from './sidebar-state.ts';
import { Sidebar } from './sidebar.tsx';

/** A phone has room for two buttons in a line. */
const BUTTONS_ON_A_PHONE = 2;

interface SidebarContentProps {
  readonly office: Office;
  readonly state: SidebarState;
  readonly on: Handlers;
}

/** What the sidebar shows now: that it is still reading, the first questions, or the agenda below the letter that is open. */
export function SidebarContent({ office, state, on }: SidebarContentProps): JSX.Element {
  const { index, inApp, words, habits: style } = office;
  if (!index.isReady)
    return (
      <p class="ifu-reading" dir="auto">
        {words.view.reading}
      </p>
    );
  // Nothing nags before the first questions were answered.
  if (!inApp.welcomed) return <FirstQuestions office={office} />;
  const model = sidebarModel(office.latestAgenda(), state, {
    words,
    style,
    factsOf: (row) => officeWords(office, row),
  });
  return (
    <Sidebar model={model} words={words} on={on}>
      <OpenLetter office={office} />
    </Sidebar>
  );
}

function OpenLetter({ office }: { readonly office: Office }): JSX.Element | null {
  const model = letterPanelModel(latestActiveLetter(office), office);
  if (model === null) return null;
  const run = (action: LetterAction): void => runLetterAction(action, model.letter, office);
  const showMenu = (actions: readonly LetterAction[], event: MouseEvent): void => {
    const menu = new Menu();
    for (const action of actions) {
      const title = action.title(office.words, model.channel);
      addEntry(menu, { title, icon: action.icon, run: () => run(action) });
    }
    showAt(menu, event);
  };
  const buttons = Platform.isMobile ? BUTTONS_ON_A_PHONE : Infinity;
  return <LetterPanel model={model} words={office.words} buttons={buttons} onAction={run} onMenu={showMenu} />;
}
