import { describe, expect, test } from 'vitest';
import { exportCard } from '../../src/actions/export-card.ts';
import { importCards } from '../../src/actions/import-card.ts';
import { listDueToday } from '../../src/actions/list-due-today.ts';
import { mirrorTasks } from '../../src/actions/mirror-tasks.ts';
import { openMail } from '../../src/actions/open-mail.ts';
import { planVault } from '../../src/actions/plan-vault.ts';
import { calendarText } from '../../src/actions/save-calendar.ts';
import { showAgenda } from '../../src/actions/show-agenda.ts';
import { writeLetters } from '../../src/actions/write-letters.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { ACME, hostOf } from './acme.ts';

const EVENING: LocalTime = '2026-03-02T17:00';
const CARD = 'BEGIN:VCARD\nVERSION:3.0\nFN:Luis Ortega\nTITLE:Head of Dispatch\nEMAIL:luis@acme.example\nEND:VCARD\n';

describe('A letter on its way to the mail program', () => {
  test('has its address, subject and text in the link and in the file', async () => {
    const { host, path } = await withLetter();
    const { to, address, link, eml } = await openMail(host, path);
    expect([to, address]).toEqual(['Luis Ortega', 'luis@acme.example']);
    expect(link).toMatch(/^mailto:luis@acme\.example\?subject=.+&body=Dear%20.+%0D%0A/);
    expect(eml).toMatch(
      /^From: "?.*\r\n <jose@post\.example>\r\nTo: "Luis Ortega"\r\n <luis@acme\.example>\r\nSubject: /,
    );
  });

  test('is no other note', async () => {
    const host = hostOf(new Map([['Interviews/Acme.md', ACME]]), EVENING);
    await expect(openMail(host, 'Interviews/Acme.md')).rejects.toThrow(
      /^Cannot mail Interviews\/Acme\.md: it is not a letter/,
    );
  });
});

describe('The calendar file of a vault', () => {
  test('is the same text while nothing changes, and cancels what is done', async () => {
    const texts = new Map([['Interviews/Acme.md', ACME]]);
    const first = await calendarText(hostOf(texts, EVENING), { name: 'x.ics', text: '' });
    expect(first).toContain('SUMMARY:Thank Luis Ortega by email (Acme)');
    expect(await calendarText(hostOf(texts, '2026-03-02T17:20'), { name: 'x.ics', text: first })).toBe(first);
    texts.set(
      'Interviews/Acme.md',
      ACME.replace('---\n##', 'follow-ups: [2026-03-02 sent thank-you-email to Luis Ortega]\n---\n##'),
    );
    const second = await calendarText(hostOf(texts, EVENING), { name: 'x.ics', text: first });
    expect(second.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    expect(second.match(/UID:/g)?.length).toBeGreaterThanOrEqual(first.match(/UID:/g)?.length ?? 0);
  });

  test('holds a folder’s follow-ups alone when one is named', async () => {
    const texts = new Map([
      ['Interviews/A/Acme.md', ACME],
      ['Interviews/B/Brant.md', ACME.replace('Acme', 'Brant')],
    ]);
    const text = await calendarText(hostOf(texts, EVENING), null, 'Interviews/B');
    expect(text).toContain('(Brant)');
    expect(text).not.toContain('(Acme)');
  });

  test('never takes the place of another program’s file', async () => {
    const host = hostOf(new Map(), EVENING);
    await expect(calendarText(host, { name: 'work.ics', text: 'BEGIN:VCALENDAR' })).rejects.toThrow(
      'Cannot write to work.ics: it is not a calendar file of Interview Follow-up, so it is left alone.',
    );
  });
});

describe('A contact card', () => {
  test('becomes a person note whose address and title letters know', async () => {
    const texts = new Map([['Interviews/Acme.md', ACME.replace(' <luis@acme.example>', '')]]);
    const host = hostOf(texts, EVENING);
    const imported = await importCards(host, cardFile(CARD), 'Interviews/Acme.md');
    expect(imported).toEqual([{ name: 'Luis Ortega', path: 'People/Luis Ortega.md', created: true }]);
    expect(texts.get('People/Luis Ortega.md')).toContain('[[Interviews/Acme|Acme]]');
    const { notebook } = await planVault(host);
    expect(notebook.people[0]).toMatchObject({
      name: 'Luis Ortega',
      email: 'luis@acme.example',
      title: 'Head of Dispatch',
    });
    expect(notebook.notesToFix).toEqual([]);
  });

  test('leaves the note of a person who has one, wherever it lies and however it is written', async () => {
    const own = '---\ntype: person\naliases: [Luis]\n---\nMet twice.\n';
    for (const path of ['People/Luis Ortega.md', 'Contacts/LUIS ORTEGA.md']) {
      const texts = new Map([[path, own]]);
      expect(await importCards(hostOf(texts, EVENING), cardFile(CARD), null)).toEqual([
        { name: 'Luis Ortega', path, created: false },
      ]);
      expect([...texts]).toEqual([[path, own]]);
    }
  });

  test('twice in one file is one person', async () => {
    const imported = await importCards(hostOf(new Map(), EVENING), cardFile(CARD + CARD), null);
    expect(imported.map(({ created }) => created)).toEqual([true, false]);
  });

  test('that names nobody, and an interview that is not there, write nothing', async () => {
    const texts = new Map<string, string>();
    const host = hostOf(texts, EVENING);
    await expect(importCards(host, cardFile('BEGIN:VCARD\nEND:VCARD'), null)).rejects.toThrow(
      'Cannot read luis.vcf: it names no person, expected a contact card (BEGIN:VCARD … END:VCARD).',
    );
    await expect(importCards(host, cardFile(CARD), 'Interviews/Nowhere.md')).rejects.toThrow('Interviews/Nowhere.md');
    expect(texts.size).toBe(0);
  });

  test('is made of a person note', async () => {
    const texts = new Map([['People/Luis Ortega.md', '---\ntype: person\nemail: luis@acme.example\n---\n']]);
    const card = await exportCard(hostOf(texts, EVENING), 'People/Luis Ortega.md');
    expect(card).toContain('FN:Luis Ortega\r\n');
    expect(card).toContain(':luis@acme.example\r\n');
  });
});

describe('The tasks note of a vault', () => {
  test('counts a tick for every reader of the plan, wherever the note lies, and a tick taken back no more', async () => {
    const texts = new Map([['Interviews/Acme.md', ACME]]);
    const note = (await mirrorTasks(hostOf(texts, EVENING))).next(null);
    texts.set('Lists/My tasks.md', note.replace('- [ ] Thank Luis', '- [x] Thank Luis'));
    expect(await stateOf(texts, 'thank-you-email', 'Luis Ortega')).toBe('done');
    expect((await listDueToday(hostOf(texts, EVENING))).join('\n')).not.toContain('Thank Luis');
    const { sections } = await showAgenda(hostOf(texts, EVENING));
    expect(sections.find(({ id }) => id === 'done-lately')?.rows.map(({ what }) => what)).toEqual([
      'Thank Luis Ortega by email',
    ]);
    const { path, next } = await mirrorTasks(hostOf(texts, EVENING));
    expect(path).toBe('Lists/My tasks.md');
    texts.set(
      'Lists/My tasks.md',
      next(texts.get('Lists/My tasks.md') ?? '').replace(/- \[x\] (Thank Luis.*?) ✅ \S+/, '- [ ] $1'),
    );
    expect(await stateOf(texts, 'thank-you-email', 'Luis Ortega')).toBe('due');
    expect((await listDueToday(hostOf(texts, EVENING))).join('\n')).toContain(
      '- Thank Luis Ortega by email (Acme): due',
    );
  });
});

async function withLetter() {
  const host = hostOf(new Map([['Interviews/Acme.md', ACME]]), EVENING);
  const choice = {
    scope: '',
    interview: null,
    person: 'Luis',
    rule: 'thank-you-email',
    id: null,
    again: false,
    dryRun: false,
  };
  const { letters } = await writeLetters(host, choice);
  return { host, path: letters[0]?.path ?? '' };
}

function cardFile(text: string) {
  return { name: 'luis.vcf', bytes: new TextEncoder().encode(text) };
}

async function stateOf(texts: Map<string, string>, rule: string, name: string): Promise<string | undefined> {
  const { followUps } = await planVault(hostOf(texts, EVENING));
  return followUps.find((row) => row.rule === rule && row.person?.name === name)?.state;
}
