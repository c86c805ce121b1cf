import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { demoNow, demoVault, folderWith, runCli, runJson } from '../support/command-line.ts';
import { agendaContract } from '../support/contract.ts';

const bare = ['---', 'interviewers: Dana Whitfield', 'date: 2026-03-03T10:00', 'topics: night shifts', '---', ''].join(
  '\n',
);

it('prints the agenda of the demo vault as one object of the contract', () => {
  const agenda = v.parse(agendaContract, runJson(['agenda', 'test-vault', '--now', demoNow]));
  expect(agenda.interviews).toBeGreaterThanOrEqual(10);
  expect(agenda.items.map(({ what }) => what).join('\n')).toContain('Ngozi Adeyemi-Clarke');
});

it('gives follow-ups to a note with nothing but interviewers, date and topics', () => {
  const agenda = v.parse(
    agendaContract,
    runJson(['agenda', folderWith({ 'Dana.md': bare }), '--now', '2026-03-03T12:30']),
  );
  const thanks = agenda.items.find(({ rule }) => rule === 'thank-you-email');
  expect(thanks).toMatchObject({ person: { name: 'Dana Whitfield' }, due: '2026-03-03T18:00', state: 'due' });
});

it('lists an interview with an unreadable date under notes to fix and says what to write', () => {
  const note = bare.replace('2026-03-03T10:00', 'some Monday');
  const agenda = v.parse(agendaContract, runJson(['agenda', folderWith({ 'Interviews/Dana.md': note })]));
  expect(agenda.items.filter(({ rule }) => rule === 'thank-you-email')).toEqual([]);
  expect(agenda.notesToFix).toHaveLength(1);
  expect(agenda.notesToFix[0]).toMatchObject({ path: 'Interviews/Dana.md' });
  expect(agenda.notesToFix[0]?.says).toMatch(/some Monday.*such as \d{4}-\d\d-\d\d/);
});

it('gives paths from the vault’s root when a folder in the vault is named, and only what rests on it', () => {
  const vault = demoVault();
  const agenda = v.parse(
    agendaContract,
    runJson(['agenda', `${vault}/Interviews/Lanternfish`, '--all', '--now', demoNow]),
  );
  expect(agenda.interviews).toBe(2);
  expect(new Set(agenda.items.map(({ interview }) => interview?.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['Interviews/Lanternfish']),
  );
});

it('says in one sentence what is wrong with its use and ends with 2', () => {
  const { stdout, stderr, code } = runCli(['agenda', '--now', 'soon']);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toContain('Expected a local day or time such as 2026-03-02');
});

it('says that a folder is not there and ends with 1', () => {
  const { stderr, code } = runCli(['agenda', 'no-such-folder']);
  expect(stderr).toBe('Cannot open no-such-folder: there is no such folder.\n');
  expect(code).toBe(1);
});

it('prints sections for people, without colour where stdout is no terminal', () => {
  const { stdout } = runCli(['agenda', 'test-vault', '--now', demoNow]);
  expect(stdout).toMatch(/^Follow-ups on Thursday 12 March 2026, 17:30 \(1[0-2] interviews\)\n/);
  expect(stdout).toMatch(/\nToday \(\d+\)\n/);
  expect(stdout).toMatch(/\nNotes to fix \(1\)\n {2}Interviews\/Kiln Lane Ceramics\.md/);
  expect(stdout.includes('\u001b')).toBe(false);
});

it('says how to leave older talks alone where very much is late, until a first day is set', () => {
  const notes = Array.from({ length: 20 }, (_, index) => [
    `Interviews/${index}.md`,
    bare.replace('topics:', `company: Firm ${index}\ntopics:`),
  ]);
  const vault = folderWith(Object.fromEntries(notes) as Record<string, string>);
  const late = runCli(['agenda', vault, '--now', '2026-03-08']);
  expect(late.stderr).toMatch(/^\d+ are late\. .* "followUpFrom": "2026-02-22" in the settings\.\n$/);
  expect(late.stdout).toContain('Thank Dana Whitfield by email');
  const settings = `${vault}/settings.json`;
  writeFileSync(settings, '{ "followUpFrom": "2026-02-22" }');
  expect(runCli(['agenda', vault, '--now', '2026-03-08', '--settings', settings]).stderr).toBe('');
});
