import { describe, expect, test, vi } from 'vitest';
import { openPlugin } from '../support.ts';
import { NOTE, interview, settings, FRESH, run, notices, change } from './steps.ts';

describe('The calendar file', () => {
  test('is saved by command, and saving it again writes nothing', async () => {
    const { app } = await openPlugin({ [NOTE]: interview }, settings);
    await run(app, 'save-calendar');
    const text = app.vault.textOf('Follow-ups/Follow-ups.ics');
    expect(text).toContain('SUMMARY:Thank Dana Whitfield by email (Salt and Stone)');
    const writes = app.vault.writes.length;
    await run(app, 'save-calendar');
    expect(app.vault.writes.length).toBe(writes);
    expect(notices().at(-1)).toBe('Nothing changed in Follow-ups/Follow-ups.ics.');
  });

  test('is kept fresh where the settings name one: what is done is cancelled with a higher number, and nothing else is written', async () => {
    const path = 'Agenda/phone.ics';
    const { app } = await openPlugin({ [NOTE]: interview }, { ...settings, calendarFile: path });
    await vi.waitFor(() => expect(app.vault.textOf(path)).toContain('STATUS:CONFIRMED'), FRESH);
    const first = app.vault.textOf(path);
    await change(app, NOTE, (text) =>
      text.replace('\n---\n', '\nfollow-ups: ["2026-03-12 sent thank-you-email to Dana Whitfield"]\n---\n'),
    );
    await vi.waitFor(() => expect(app.vault.textOf(path)).not.toBe(first), FRESH);
    const event = eventOf(app.vault.textOf(path), 'Thank Dana Whitfield by email');
    expect(event).toContain('STATUS:CANCELLED');
    expect(event).toContain('SEQUENCE:1');
    expect(/UID:.*/.exec(event)?.[0]).toBe(/UID:.*/.exec(eventOf(first, 'Thank Dana Whitfield by email'))?.[0]);
    const writes = app.vault.writes.length;
    await change(app, NOTE, (text) => `${text}\nA line about the weather.\n`);
    await new Promise((next) => setTimeout(next, 2500));
    expect(app.vault.writes.slice(writes)).toEqual([{ how: 'modify', path: NOTE }]);
  });

  test('of another program is left alone, and that is said once', async () => {
    const theirs = 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n';
    const { app } = await openPlugin(
      { [NOTE]: interview, 'work.ics': theirs },
      { ...settings, calendarFile: 'work.ics' },
    );
    await vi.waitFor(() => expect(notices().join()).toContain('Cannot write to work.ics'), FRESH);
    expect(app.vault.textOf('work.ics')).toBe(theirs);
  });

  function eventOf(text: string, summary: string): string {
    return text.split('BEGIN:VEVENT').find((event) => event.includes(`SUMMARY:${summary}`)) ?? '';
  }
});
