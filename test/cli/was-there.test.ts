import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli, runJson } from '../support/command-line.ts';
import { agendaContract } from '../support/contract.ts';

const body = '\r\nI met Dana Whitfield. So is Aoife, the ward clerk.\r\n';
const note = `---\r\n# mine\r\ntype: interview\r\ncompany: Acme\r\ndate: 2026-03-10 10:00\r\n---\r\n${body}`;
const now = ['--now', '2026-03-10T15:00'];

function agenda(folder: string) {
  return v.parse(agendaContract, runJson(['agenda', folder, ...now])).items;
}

function vault(): { readonly folder: string; readonly text: () => string; readonly id: string } {
  const folder = folderWith({ 'Interviews/Acme.md': note });
  const id = agenda(folder).find(({ rule }) => rule === 'who-was-there')?.id ?? 'none';
  return { folder, id, text: () => readFileSync(join(folder, 'Interviews/Acme.md'), 'utf8') };
}

describe('was-there', () => {
  it.each([
    { args: [], says: 'also met: Aoife', thanks: ['Aoife', 'Dana Whitfield'] },
    { args: ['--as', 'no'], says: 'not interviewers: Aoife', thanks: ['Dana Whitfield'] },
  ])('writes the answer into the note’s properties and asks no more: $says', ({ args, says, thanks }) => {
    const { folder, id, text } = vault();
    const { stdout } = runCli(['was-there', folder, id, ...args, ...now]);
    expect(stdout).toContain(`Interviews/Acme.md: ${says}`);
    expect(text()).toContain(body);
    expect(text()).toContain('# mine\r\n');
    const rows = agenda(folder);
    expect(rows.filter(({ rule }) => rule === 'who-was-there')).toEqual([]);
    expect(rows.flatMap(({ rule, person }) => (rule === 'thank-you-email' ? [person?.name] : []))).toEqual(thanks);
  });

  it('takes them for the one who arranged the talk', () => {
    const { folder, id } = vault();
    runCli(['was-there', folder, id, '--as', 'recruiter', ...now]);
    const rules = agenda(folder).flatMap(({ rule, person }) => (person?.name === 'Aoife' ? [rule] : []));
    expect(rules).toContain('recruiter-thanks');
    expect(rules).not.toContain('thank-you-email');
  });

  it('cannot be logged as done without an answer, and can be left out', () => {
    const { folder, id, text } = vault();
    const { code, stderr } = runCli(['done', folder, id, ...now]);
    expect(code).toBe(1);
    expect(stderr).toContain('Cannot log "Was Aoife at the talk at Acme?" as done: it asks for an answer');
    expect(text()).toBe(note);
    expect(runCli(['skip', folder, id, ...now]).code).toBe(0);
    expect(agenda(folder).filter(({ rule }) => rule === 'who-was-there')).toEqual([]);
  });

  it('says what it expected when the id is that of no question', () => {
    const { folder, text } = vault();
    const { code, stderr } = runCli(['was-there', folder, 'x', ...now]);
    expect(code).toBe(1);
    expect(stderr).toContain('No question who was there has the id "x".');
    expect(text()).toBe(note);
  });
});
