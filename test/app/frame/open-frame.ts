import { App } from './app.ts';
import { openPalette } from './palette.ts';
import { SettingsWindow } from './settings-window.ts';

/** Opens the app over these notes and shows it in the page: ribbon, notes, side bars, status bar. */
export function openFrame(notes: Readonly<Record<string, string>>, page: HTMLElement): App {
  const app = new App(notes);
  const main = createDiv({ cls: 'horizontal-main-container' });
  main.append(app.ribbonEl, app.workspace.containerEl);
  page.append(main, app.statusBarEl);
  const ownerDocument = page.ownerDocument;
  ownerDocument.addEventListener('keydown', (event) => {
    app.keymap.handle(event);
    const key = event.ctrlKey || event.metaKey ? event.key : '';
    if (key !== 'p' && key !== ',') return;
    event.preventDefault();
    if (key === 'p') openPalette(app);
    else new SettingsWindow(app, app.settingTabs).open();
  });
  return app;
}
