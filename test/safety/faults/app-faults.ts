import type { App } from '../../app/frame/app.ts';
import type { Plugin } from '../../app/frame/plugin.ts';
import { openPlugin, settled } from '../../obsidian/support.ts';
import type { Fault, Outcome, Texts } from './fault.ts';
import { conflict, SALT, salt } from './salt.ts';

const LETTER = 'Follow-ups/2026-03-12 Salt & Stone - Luis Ortega - thank-you email.md';
const settings = { welcomed: true, name: 'Imogen Vasey', reminders: false };

type Act = (app: App, plugin: Plugin) => Promise<void> | void;

interface Told {
  readonly notes?: Texts;
  readonly settings?: object;
  /** Makes the app fail, or lets somebody else change a note, before the person clicks. */
  readonly prepare?: Act;
  readonly act?: Act;
  /** The notes as others leave them; as they were where nobody else did anything. */
  readonly leaves?: Texts;
}

async function outcomeOf({ notes = { [SALT]: salt }, prepare, act = logs, leaves, ...told }: Told): Promise<Outcome> {
  const { app, plugin } = await openPlugin(notes, told.settings ?? settings);
  app.runCommand('interview-follow-up:open-agenda');
  await settled();
  await prepare?.(app, plugin);
  await act(app, plugin);
  await settled();
  for (const button of document.querySelectorAll('.notice-message button')) button.remove();
  const sees = seen('.notice-message', ' ') || seen('.ifu-section-notes-to-fix .ifu-row-words > *');
  return { sees, before: leaves ?? notes, after: app.vault.snapshot() };
}

const seen = (selector: string, between = ': '): string =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()).join(between);

/** Looks at the sidebar: the row has no button for what cannot be done. */
function looks(): void {
  const buttons = document.querySelectorAll('[aria-label^="Mark as sent: Thank Luis"]');
  if (buttons.length > 0) throw new Error('the row offers what cannot be done');
}

/** Marks the thanks to Luis as sent. */
function logs(): void {
  const label = 'Mark as sent: Thank Luis Ortega by email';
  const button = document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  if (button === null) throw new Error(`no button ${label}`);
  button.click();
}

/** Writes the letters of the note. */
async function writesLetters(app: App): Promise<void> {
  await app.workspace.getLeaf().openFile(fileOf(app));
  app.runCommand('interview-follow-up:write-letters');
}

const fileOf = (app: App) => {
  const file = app.vault.getFileByPath(SALT);
  if (file === null) throw new Error(`no note ${SALT}`);
  return file;
};

const systemError = (code: string): Error => Object.assign(new Error(`${code}: as the test wants it`), { code });

/** The app's next writes of that kind fail, from the `at`-th on. */
const failing = (call: 'process' | 'create', code: string, at = 1): Act => {
  return ({ vault }) => {
    const real = vault[call].bind(vault) as (...args: unknown[]) => Promise<never>;
    let count = 0;
    const fails = (...args: unknown[]): Promise<never> => {
      count += 1;
      return count >= at ? Promise.reject(systemError(code)) : real(...args);
    };
    Object.assign(vault, { [call]: fails });
  };
};

/** The app has computed the new text, and then cannot store it. */
const failsWhenStoring: Act = ({ vault }) => {
  const process = (file: { readonly path: string }, change: (text: string) => string): Promise<string> => {
    change(vault.textOf(file.path));
    return Promise.reject(systemError('ENOSPC'));
  };
  Object.assign(vault, { process });
};

/** The plugin is switched off while the app is still writing. */
const unloadsMeanwhile: Act = async ({ vault }, plugin) => {
  const real = vault.process.bind(vault);
  let release = (): void => undefined;
  const unloaded = new Promise<void>((resolve) => (release = resolve));
  const process = async (...args: Parameters<typeof real>): Promise<string> => {
    await unloaded;
    return real(...args);
  };
  Object.assign(vault, { process });
  logs();
  await settled();
  plugin.unload();
  release();
};

/** Marks the thanks to Luis as sent, and then the app cannot write. */
const logsAndFails: Act = async (app, plugin) => {
  logs();
  await settled();
  for (const notice of document.querySelectorAll('.notice')) notice.remove();
  await failing('process', 'ENOSPC')(app, plugin);
};
const runs = (command: string): Act => {
  return (app) => void app.runCommand(`interview-follow-up:${command}`);
};
const tram = '# from the tram';
const logged = salt.replace(tram, `${tram}\r\n  - 2026-03-12 sent thank-you-email to Luis Ortega`);

const changed = `${salt}\r\nA line from the phone.\r\n`;
const renamed = 'Interviews/Pepper.md';

const rows: readonly (readonly [fault: string, writes: Fault['writes'], told: Told])[] = [
  ['the disk is full while a line is logged', 'nothing', { prepare: failing('process', 'ENOSPC') }],
  ['a write fails after the new text was made', 'nothing', { prepare: failsWhenStoring }],
  ['the note is read-only', 'nothing', { prepare: failing('process', 'EACCES') }],
  ['the disk is read-only', 'nothing', { prepare: failing('process', 'EROFS') }],
  [
    'the note was changed since it was shown',
    'all that was asked',
    { prepare: (app) => app.vault.modify(fileOf(app), changed), leaves: { [SALT]: changed } },
  ],
  [
    'the note was deleted since it was shown',
    'nothing',
    { prepare: (app) => app.vault.delete(fileOf(app)), leaves: {} },
  ],
  [
    'the note was renamed since it was shown',
    'all that was asked',
    { prepare: (app) => app.vault.rename(fileOf(app), renamed), leaves: { [renamed]: salt } },
  ],
  ['the plugin is switched off in the middle of a write', 'all that was asked', { act: unloadsMeanwhile }],
  ['a merge left a conflict in the note', 'nothing', { notes: { [SALT]: salt + conflict }, act: looks }],
  [
    'the disk is full while a letter is written',
    'nothing',
    { prepare: failing('create', 'ENOSPC'), act: writesLetters },
  ],
  [
    'the disk is full at the second of several letters',
    'what came before it',
    { prepare: failing('create', 'ENOSPC', 2), act: writesLetters },
  ],
  [
    'the disk is full while a line is taken back',
    'nothing',
    { prepare: logsAndFails, act: runs('undo'), leaves: { [SALT]: logged } },
  ],
  [
    'the disk is full while a calendar file is made',
    'nothing',
    { prepare: failing('create', 'ENOSPC'), act: runs('save-calendar') },
  ],
  [
    'the disk is full while a tasks note is made',
    'nothing',
    { prepare: failing('create', 'ENOSPC'), act: runs('update-tasks-note') },
  ],
  [
    'a note of the letter’s name is made meanwhile',
    'nothing',
    {
      prepare: async ({ vault }) => {
        const real = vault.create.bind(vault);
        await vault.createFolder('Follow-ups');
        const create = async (path: string, text: string): Promise<unknown> => {
          await real(LETTER, 'Mine.');
          return real(path, text);
        };
        Object.assign(vault, { create });
      },
      act: writesLetters,
      leaves: { [SALT]: salt, [LETTER]: 'Mine.' },
    },
  ],
];

/** What can go wrong for the plugin, each in an app of its own. */
export const appFaults: readonly Fault[] = rows.map(([fault, writes, told]) => ({
  ...{ host: 'the app', fault, writes },
  run: () => outcomeOf(told),
}));
