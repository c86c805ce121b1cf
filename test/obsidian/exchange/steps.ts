import type { App } from '../../app/frame/app.ts';
import { settled } from '../support.ts';

/** A note about a talk held this morning. */
export const NOTE = 'Interviews/Salt.md';
/** Its text. */
export const interview = `---
company: Salt and Stone
role: Shift lead
date: 2026-03-12 10:00
interviewers: [Dana Whitfield <dana@salt.example>]
---

## Dana Whitfield
- night shifts
`;
/** Somebody who has answered the first questions and wants no reminders. */
export const settings = { welcomed: true, name: 'Imogen Vasey', reminders: false };
/** How long a test waits for a file to be kept fresh: longer than the plugin’s pause. */
export const FRESH = { timeout: 5000, interval: 50 };

/** Opens a note. */
export async function openNote(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`no note ${path}`);
  await app.workspace.getLeaf().openFile(file);
}

/** Runs a command of the plugin, and says whether it is offered now. */
export async function run(app: App, command: string): Promise<boolean> {
  const ran = app.runCommand(`interview-follow-up:${command}`);
  await settled();
  return ran;
}

/** Clicks a button of the window that is open. */
export function click(text: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  const button = buttons.find((each) => each.textContent === text);
  if (button === undefined)
    throw new Error(`no button ${text}, only ${buttons.map((each) => each.textContent).join()}`);
  button.click();
}

/** What the newest window says. */
export const modalText = (): string => [...document.querySelectorAll('.modal')].at(-1)?.textContent ?? '';

/** What the notices say, the newest last. */
export const notices = (): string[] => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

/** Edits a note as a person or another program would. */
export async function change(app: App, path: string, edit: (text: string) => string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`no note ${path}`);
  await app.vault.modify(file, edit(app.vault.textOf(path)));
  await settled();
}
