import { Plugin } from 'obsidian';
import { answerCommandLine } from './app-cli.ts';
import { offerBasesView } from './bases/agenda-bases-view.tsx';
import { addCommands } from './commands/add-commands.ts';
import { offerCardImport } from './exchange/import-card.ts';
import { keepFresh } from './exchange/keep-fresh.ts';
import { followTheNotes } from './index/follow-the-notes.ts';
import { Office } from './office.ts';
import { remind } from './reminders.ts';
import { SettingsTab } from './settings/settings-tab.ts';
import { StoredSettings } from './settings/stored-settings.ts';
import { HOVER_SOURCE } from './sidebar/hover-source.ts';
import { openSidebar } from './sidebar/open-sidebar.ts';
import { SIDEBAR, SidebarView } from './sidebar/sidebar-view.tsx';
import { showCounts } from './status-bar.ts';
import { answerAddresses } from './uri.ts';
import { say } from './say.ts';

const UNTIL_DISMISSED = 0;

/** What Obsidian loads: a list of everything that the plugin adds to the app. No note is read before the layout is ready. */
export default class InterviewFollowUpPlugin extends Plugin {
  readonly #stored = new StoredSettings(this);
  readonly #office = new Office(this.app, this.#stored);

  override async onload(): Promise<void> {
    tell(await this.#stored.load());
    const office = this.#office;
    const { view, actions } = office.words;
    this.registerView(SIDEBAR, (leaf) => new SidebarView(leaf, office));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: view.title, defaultMod: true });
    this.addRibbonIcon('handshake', actions.openFollowUps, () => office.run(() => openSidebar(this.app)));
    this.addSettingTab(new SettingsTab(this, office, this.#stored));
    addCommands(this, office);
    offerBasesView(this, office);
    answerAddresses(this, office);
    answerCommandLine(this, office);
    showCounts(this, office);
    remind(this, office);
    offerCardImport(this, office);
    keepFresh(this, office);
    followTheNotes(this, office);
  }

  override async onExternalSettingsChange(): Promise<void> {
    tell(await this.#stored.load());
    await this.#office.settingsChanged();
  }
}

/** Settings that could not be read as they stand are named, never replaced in silence. */
function tell(problems: readonly string[]): void {
  if (problems.length > 0) say(problems.join('\n'), UNTIL_DISMISSED);
}
