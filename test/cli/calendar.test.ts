import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { demoVault, folderWith, runCli } from '../support/command-line.ts';

const TALK = [
  '---',
  'type: interview',
  'company: Acme',
  'role: Dispatcher',
  'date: 2026-03-02T09:00',
  'interviewers: [Luis Ortega <luis@acme.example>]',
  '---',
  '',
].join('\n');

const DONE = 'follow-ups:\n  - 2026-03-02 sent thank-you-email to Luis Ortega\n---\n';

describe('calendar', () => {
  test('prints a calendar of the demo vault that another program reads, with the coming talks', () => {
    const { stdout, stderr, code } = runCli(['calendar', demoVault(), '--now', '2026-03-12T17:30']);
    const events = eventsOf(stdout);
    expect([stderr, code]).toEqual(['', 0]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/^Thank /));
    expect(events.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/^Interview/));
  });

  test('keeps a file: nothing is written while nothing changed, and what is done is cancelled', () => {
    const folder = folderWith({ 'Interviews/Acme.md': TALK });
    const file = join(folder, 'follow-ups.ics');
    expect(run(folder, '2026-03-02T15:00').stdout).toBe('follow-ups.ics\n');
    const [before, { mtimeMs }] = [readFileSync(file, 'utf8'), statSync(file)];
    expect(run(folder, '2026-03-02T15:30').stdout).toBe('follow-ups.ics (nothing changed)\n');
    expect([readFileSync(file, 'utf8'), statSync(file).mtimeMs]).toEqual([before, mtimeMs]);

    writeFileSync(join(folder, 'Interviews/Acme.md'), TALK.replace(/---\n$/, DONE));
    expect(run(folder, '2026-03-02T16:00').stdout).toBe('follow-ups.ics\n');
    const cancelled = eventsOf(readFileSync(file, 'utf8')).filter(
      ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    expect(cancelled.map(({ summary, sequence }) => [summary, sequence])).toEqual([
      ['Thank Luis Ortega by email (Acme)', 1],
    ]);
    expect(cancelled.map(({ uid }) => uid)).toEqual(
      eventsOf(before)
        .filter(({ summary }) => summary.startsWith('Thank Luis Ortega by email'))
        .map(({ uid }) => uid),
    );
  });

  test('leaves a file of another program alone', () => {
    const folder = folderWith({
      'Interviews/Acme.md': TALK,
      'follow-ups.ics': 'BEGIN:VCALENDAR\nPRODID:-//Work//EN\nEND:VCALENDAR\n',
    });
    const { stdout, stderr, code } = run(folder, '2026-03-02T15:00');
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toBe(
      'Cannot write to follow-ups.ics: it is not a calendar file of Interview Follow-up, so it is left alone.\n',
    );
    expect(readFileSync(join(folder, 'follow-ups.ics'), 'utf8')).toContain('//Work//');
  });
});

function run(cwd: string, now: string) {
  return runCli(['calendar', '.', '--out', 'follow-ups.ics', '--now', now], { cwd, env: { TZ: 'Europe/Berlin' } });
}

function eventsOf(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}
