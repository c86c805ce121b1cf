import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCards } from '../../src/actions/import-card.ts';
import { newInterview, placeForInterview } from '../../src/actions/new-interview.ts';
import { openMail } from '../../src/actions/open-mail.ts';
import { writeLetters } from '../../src/actions/write-letters.ts';
import { folderNotes } from '../../src/cli/folder-notes.ts';
import { parseYaml } from '../../src/cli/parse-yaml.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { folderWith, runCli } from '../support/command-line.ts';
import { memoryNotes } from '../support/memory-notes.ts';
import { interviewSaying, TRICKS } from '../support/tricks.ts';

const settings = { ...defaultSettings, name: 'Imogen Vasey', zone: 'Europe/London' };
const everything = { scope: '', interview: null, person: null, rule: null, id: null, again: false, dryRun: false };
const hostOver = (texts: Map<string, string>) => ({
  notes: memoryNotes(texts),
  ...{ settings, parseYaml, now: '2026-03-12T17:30' as const },
});
/** What may stand in a path that we make: a folder of the settings and one safe name. */
const SAFE_PATH =
  /^(?:Follow-ups|People|Interviews)\/(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[^./\\:*?"<>|\p{Cc}\p{Cf}][^/\\:*?"<>|\p{Cc}\p{Cf}]*\.md$/iu;

describe.each(TRICKS)('A note whose names, company and topics say %j', (trick) => {
  it('runs nothing, hides nothing in a letter, writes nowhere else, and stays as it is', async () => {
    const notes = { name: trick, company: trick, topic: `${trick} and the night shift` };
    const before = new Map(
      Object.entries(notes).map(([key, value]) => [`Interviews/${key}.md`, interviewSaying({ [key]: value })]),
    );
    const texts = new Map(before);
    const { letters } = await writeLetters(hostOver(texts), everything);
    expect(letters.length).toBeGreaterThan(0);
    for (const [path, text] of before) expect(texts.get(path)).toBe(text);
    for (const { path, body, subject } of letters) {
      expect(path).toMatch(SAFE_PATH);
      expect(Buffer.byteLength(path.slice(path.lastIndexOf('/') + 1))).toBeLessThanOrEqual(255);
      const note = readNote(path, texts.get(path) ?? '', parseYaml);
      expect(note.problem).toBeNull();
      expect(note.text).not.toContain('<%');
      expect(note.properties).toMatchObject({ type: 'follow-up-letter', status: 'draft' });
      expect(note.body.startsWith(body)).toBe(true);
      expect(`${body}${subject ?? ''}`).not.toMatch(/(?!\n)\p{Cc}|<script|<img|\]\(|!\[/u);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('makes a mail of whole header lines, to nobody else', async () => {
    const texts = new Map([['Interviews/a.md', interviewSaying({ company: trick })]]);
    const host = hostOver(texts);
    const { letters } = await writeLetters(host, everything);
    for (const { path } of letters) {
      const { eml, link } = await openMail(host, path);
      const [head = ''] = eml.split('\r\n\r\n');
      expect(head).not.toMatch(/^(?:bcc|cc):/im);
      expect(link ?? '').not.toMatch(/[?&](?:bcc|cc)=/i);
    }
  });

  it('from a contact card or a form becomes a note that runs and loads nothing', async () => {
    const texts = new Map<string, string>();
    const host = hostOver(texts);
    const name = trick.replace(/\r?\n/g, '\\n');
    const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:Acme;${name}\r\nNOTE:${name}\r\nEND:VCARD\r\n`;
    await importCards(host, { name: 'a.vcf', bytes: Buffer.from(card) }, null);
    const talk = { company: trick, role: trick, date: '2026-03-12', time: null, format: null } as const;
    const told = { ...talk, interviewers: [{ name: trick, title: trick, email: null }] };
    await newInterview(host, told, (await placeForInterview(host, told)).path);
    expect(texts.size).toBe(2);
    for (const [path, text] of texts) {
      expect(path).toMatch(SAFE_PATH);
      expect(text).not.toContain('<%');
      expect(readNote(path, text, parseYaml).problem).toBeNull();
    }
    const person = [...texts].find(([path]) => path.startsWith('People/'))?.[1] ?? '';
    expect(readNote('a.md', person, parseYaml).body).not.toMatch(/(?<!\\)[<`]|(?<!\\)!\[/);
  });
});

describe('A name with letters that are not what they seem', () => {
  it('is flagged in its letter, and stands there and in the note as it was written', async () => {
    const name = 'D\u0430na Whitfield';
    const note = interviewSaying({ name });
    const texts = new Map([['Interviews/a.md', note]]);
    const { letters } = await writeLetters(hostOver(texts), everything);
    const [letter] = letters;
    expect(letter?.body).toContain(`Dear ${name}`);
    expect(letter?.ready).toBe(false);
    expect(letter?.findings.map(({ says }) => says)).toContain(
      '“D\u0430na” mixes the letters of two alphabets: type it anew',
    );
    expect(texts.get('Interviews/a.md')).toBe(note);
  });
});

describe('Links of the file system that lead out of the folder', () => {
  const secret = '---\ninterviewers: [Dana Whitfield]\ncompany: Secret Ltd\ndate: 2026-03-12\n---\n';

  it('are not listed, not read and not written through', async () => {
    const outside = folderWith({ 'Secret.md': secret, 'Deep/Secret.md': secret });
    const root = folderWith({ 'Interviews/A.md': interviewSaying({}) });
    symlinkSync(join(outside, 'Secret.md'), join(root, 'Interviews/Link.md'));
    symlinkSync(join(outside, 'Deep'), join(root, 'Interviews/Deep'));
    symlinkSync(join(outside, 'new.md'), join(root, 'Interviews/Nowhere.md'));
    const notes = folderNotes(root, settings);
    expect((await notes.list()).map(({ path }) => path)).toEqual(['Interviews/A.md']);
    for (const path of ['Interviews/Link.md', 'Interviews/Deep/Secret.md', 'Interviews/Deep/new.md']) {
      await expect(notes.read(path)).rejects.toThrow('it leads out of the vault');
      await expect(notes.create(path, 'x')).rejects.toThrow('it leads out of the vault');
      await expect(notes.setProperty(path, 'a', () => 'x')).rejects.toThrow('it leads out of the vault');
    }
    await expect(notes.create('Interviews/Nowhere.md', 'x')).rejects.toThrow('is there already');
    expect(readdirSync(outside, { recursive: true }).sort()).toEqual(['Deep', 'Deep/Secret.md', 'Secret.md']);
    expect(readFileSync(join(outside, 'Secret.md'), 'utf8')).toBe(secret);
  });

  it('do not carry the memory of "undo" out of the vault', () => {
    const outside = folderWith({});
    const root = folderWith({ 'Interviews/A.md': interviewSaying({}) });
    symlinkSync(join(outside, 'taken.json'), join(root, '.interview-follow-up.json'));
    const { stdout } = runCli(['reply', '.', '--interview', 'Interviews/A.md', '--now', '2026-03-12'], { cwd: root });
    expect(stdout).toContain('reply');
    expect(existsSync(join(outside, 'taken.json'))).toBe(false);
    mkdirSync(join(outside, 'settings'));
    const vault = folderWith({ 'Interviews/A.md': interviewSaying({}) });
    symlinkSync(join(outside, 'settings'), join(vault, '.obsidian'));
    const linked = runCli(['reply', '.', '--interview', 'Interviews/A.md', '--now', '2026-03-12'], { cwd: vault });
    expect(linked.stderr).toMatch(/^It is logged, but "undo" cannot take it back: .*it leads out of the vault\.\n$/);
    expect(readdirSync(join(outside, 'settings'))).toEqual([]);
  });

  it('inside the vault stay links when a note behind them is written', async () => {
    const root = folderWith({ 'Interviews/A.md': interviewSaying({}) });
    symlinkSync(join(root, 'Interviews/A.md'), join(root, 'Interviews/B.md'));
    await folderNotes(root, settings).setProperty('Interviews/B.md', 'company', () => 'Salt');
    expect(readFileSync(join(root, 'Interviews/A.md'), 'utf8')).toContain('company: Salt');
    writeFileSync(join(root, 'Interviews/A.md'), 'gone on');
    expect(readFileSync(join(root, 'Interviews/B.md'), 'utf8')).toBe('gone on');
  });
});
