import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli, runJson, type Run } from '../support/command-line.ts';
import { agendaContract } from '../support/contract.ts';

/** Comments, odd quoting, a flow list and CRLF: all of it must stay. */
const note = [
  '---',
  '# the good one',
  "company:   'Salt & Stone'",
  'role: "Shift lead" # nights',
  'interviewers: [ Dana Whitfield , "Luis Ortega" ]',
  'date: 2026-03-03T10:00',
  'phone: 0123',
  'follow-ups: [ "2026-03-03 sent thank-you-email to Dana Whitfield" ]   # mine',
  'topics:',
  '  - night shifts',
  '---',
  '# Talk',
  '---',
  'follow-ups: not this one',
].join('\r\n');
const now = ['--now', '2026-03-03T12:30'];

function vault(): { readonly folder: string; readonly text: () => string } {
  const folder = folderWith({ 'Interviews/Salt.md': note });
  return { folder, text: () => readFileSync(join(folder, 'Interviews/Salt.md'), 'utf8') };
}

function agenda(folder: string) {
  return v.parse(agendaContract, runJson(['agenda', folder, '--all', ...now])).items;
}

function idOf(folder: string, rule: string, name: string): string {
  return agenda(folder).find((item) => item.rule === rule && item.person?.name === name)?.id ?? 'none';
}

/** The note's lines without those of its log. */
const rest = (text: string): readonly string[] =>
  text.split('\r\n').filter((line) => !/follow-ups: (?!not)|^\s+- "?2026/.test(line));

describe('deeds', () => {
  it.each([
    { args: ['done'], state: 'done', line: 'sent thank-you-email to Luis Ortega' },
    {
      args: ['skip', '--note', 'no address'],
      state: 'skipped',
      line: 'skipped thank-you-email to Luis Ortega - no address',
    },
    {
      args: ['snooze', '--until', '2026-03-05'],
      state: 'snoozed',
      line: 'snoozed thank-you-email to Luis Ortega until 2026-03-05',
    },
  ])('"$args.0" logs one line, changes the row and no other byte of the note', ({ args, state, line }) => {
    const [command = '', ...extra] = args;
    const { folder, text } = vault();
    const id = idOf(folder, 'thank-you-email', 'Luis Ortega');
    const run = runCli([command, folder, id, ...extra, ...now]);
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: `Interviews/Salt.md: 2026-03-03 ${line}\n` });
    expect(agenda(folder).find((item) => item.id === id)?.state).toBe(state);
    expect(text()).toContain(line);
    expect(text()).toContain('2026-03-03 sent thank-you-email to Dana Whitfield');
    expect(rest(text())).toEqual(rest(note));
  });

  it('"reopen" opens again what was done, and changes no other byte of the note', () => {
    const { folder, text } = vault();
    const id = idOf(folder, 'thank-you-email', 'Dana Whitfield');
    expect(agenda(folder).find((item) => item.id === id)?.state).toBe('done');
    const { stdout } = runCli(['reopen', folder, id, ...now]);
    expect(stdout).toBe('Interviews/Salt.md: 2026-03-03 reopened thank-you-email to Dana Whitfield\n');
    expect(agenda(folder).find((item) => item.id === id)?.state).toBe('due');
    expect(rest(text())).toEqual(rest(note));
  });

  it('"undo" takes the last line back and nothing else', () => {
    const { folder, text } = vault();
    const first = text();
    runCli(['done', folder, idOf(folder, 'thank-you-email', 'Luis Ortega'), ...now]);
    expect(text()).not.toBe(first);
    expect(runCli(['undo', folder]).stdout).toContain('Taken back in Interviews/Salt.md: 2026-03-03 sent');
    expect(text()).not.toContain('to Luis Ortega');
    expect(text()).toContain('2026-03-03 sent thank-you-email to Dana Whitfield');
    expect(rest(text())).toEqual(rest(first));
    expect(runCli(['undo', folder])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Nothing to take back') as string,
    });
  });

  it('says that no follow-up has an id, and writes nothing', () => {
    const { folder, text } = vault();
    expect(runCli(['done', folder, 'nothing~like~that', ...now])).toMatchObject({ code: 1, stdout: '' });
    expect(text()).toBe(note);
  });
});

describe('what came from the other side', () => {
  const log = (folder: string, ...args: readonly string[]): Run =>
    runCli([args[0] ?? '', folder, '--interview', 'Interviews/Salt.md', ...args.slice(1), ...now]);

  it('"reply" logs who wrote, by the name of the note', () => {
    const { folder, text } = vault();
    const { stdout } = log(folder, 'reply', '--person', 'dana', '--note', 'decision by Friday');
    expect(stdout).toContain('2026-03-03 reply from Dana Whitfield - decision by Friday');
    expect(rest(text())).toEqual(rest(note));
  });

  it('"outcome" closes the application and opens the thanks after it', () => {
    const { folder, text } = vault();
    log(folder, 'outcome', '--as', 'rejected');
    expect(agenda(folder).map(({ rule }) => rule)).toContain('rejection-thanks');
    expect(rest(text())).toEqual(rest(note));
  });

  it('refuses a person whom the note does not name, and names those it does', () => {
    const { folder, text } = vault();
    const { code, stderr } = log(folder, 'reply', '--person', 'Nobody Else');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Dana Whitfield, Luis Ortega') as string,
    });
    expect(text()).toBe(note);
  });

  it('refuses a note that is no interview', () => {
    const { folder } = vault();
    expect(runCli(['reply', folder, '--interview', 'Other.md']).stderr).toContain('no interview note');
  });
});
