import { Menu } from 'obsidian';
import type { JSX } from 'preact';
import { FirstQuestions } from '../first-run/first-questions.tsx';
import { runLetterAction, type LetterAction } from '../letters/letter-action.ts';
import { latestActiveLetter, letterPanelModel } from '../letters/letter-panel-model.ts';
import { LetterPanel } from '../letters/letter-panel.tsx';
import type { Office } from '../office.ts';
import { officeWords } from '../rows/office-words.ts';
import { addEntry, showAt } from '../windows/menu.ts';
import type { Handlers } from './handlers.ts';
import { sidebarModel, type SidebarModel } from './sidebar-model.ts';
import type { SidebarState } from './sidebar-state.ts';
import { Sidebar } from './sidebar.tsx';

/** The agenda as the sidebar is to show it now; null as long as it is still reading, and before the first questions were answered: nothing nags until then. */
export function modelNow(office: Office, state: SidebarState): SidebarModel | null {
  const { index, inApp, words, habits: style } = office;
  if (!index.isReady || !inApp.welcomed) return null;
  return sidebarModel(office.latestAgenda(), state, { words, style, factsOf: (row) => officeWords(office, row) });
}

interface SidebarContentProps {
  readonly office: Office;
  readonly model: SidebarModel | null;
  readonly on: Handlers;
}

/** What the sidebar shows: the agenda below the letter that is open; where there is none yet, that it is still reading, or the first questions. */
export function SidebarContent({ office, model, on }: SidebarContentProps): JSX.Element {
  const { index, inApp, words } = office;
  if (model !== null)
    return (
      <Sidebar model={model} words={words} on={on}>
        <OpenLetter office={office} />
      </Sidebar>
    );
  if (index.isReady && !inApp.welcomed) return <FirstQuestions office={office} />;
  return (
    <p class="ifu-reading" dir="auto">
      {words.view.reading}
    </p>
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
  return <LetterPanel model={model} words={office.words} onAction={run} onMenu={showMenu} />;
}
