import { describe, expect, test, vi } from 'vitest';
import type { App } from '../../app/frame/app.ts';
import { Menu } from '../../app/frame/menu.ts';
import { openPlugin, settled } from '../support.ts';
import { NOTE, interview, settings, openNote, run, click, notices } from './steps.ts';

const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Luis Ortega\r\nEMAIL:luis@salt.example\r\nEND:VCARD\r\n';

describe('A contact card', () => {
  const PERSON = 'People/Luis Ortega.md';

  async function importFromMenu(app: App): Promise<void> {
    const menu = new Menu();
    app.workspace.trigger('file-menu', menu, app.vault.getFileByPath('Luis.vcf'));
    menu.showAtPosition({ x: 0, y: 0 });
    document.querySelector<HTMLElement>('.menu-item')?.click();
    await settled();
    click('Read contact card');
    await settled();
  }

  test('in the vault becomes a person note, linked to the interview that is open', async () => {
    const { app } = await openPlugin({ [NOTE]: interview, 'Luis.vcf': CARD }, settings);
    await openNote(app, NOTE);
    await importFromMenu(app);
    expect(app.vault.textOf(PERSON)).toContain('email: luis@salt.example');
    expect(app.vault.textOf(PERSON)).toContain('[[Interviews/Salt|Salt]]');
    expect(app.workspace.getActiveFile()?.path).toBe(PERSON);
  });

  test('never changes the note that a person has', async () => {
    const mine = '---\ntype: person\n---\nmine\n';
    const { app } = await openPlugin({ 'Luis.vcf': CARD, [PERSON]: mine }, settings);
    await importFromMenu(app);
    expect(app.vault.writes).toEqual([]);
    expect(notices().join()).toContain(`${PERSON} is there already`);
  });

  test('is picked from this device by the command', async () => {
    const { app } = await openPlugin({ [NOTE]: interview }, settings);
    const picking = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, 'files', {
        value: [{ name: 'Luis.vcf', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(CARD).buffer) }],
      });
      this.dispatchEvent(new Event('change'));
    });
    await run(app, 'import-contact-card');
    click('Read contact card');
    await settled();
    picking.mockRestore();
    expect(app.vault.textOf(PERSON)).toContain('email: luis@salt.example');
  });

  test('is made of the person note that is open, and an earlier one of other text stays', async () => {
    const person = '---\ntype: person\nemail: luis@salt.example\n---\n';
    const { app } = await openPlugin({ [PERSON]: person, 'People/Luis Ortega.vcf': 'theirs' }, settings);
    await openNote(app, PERSON);
    expect(await run(app, 'export-contact-card')).toBe(true);
    expect(app.vault.textOf('People/Luis Ortega 2.vcf')).toContain('FN:Luis Ortega\r\n');
    expect(app.vault.textOf('People/Luis Ortega.vcf')).toBe('theirs');
    const writes = app.vault.writes.length;
    await run(app, 'export-contact-card');
    expect(app.vault.writes.length).toBe(writes);
  });
});
