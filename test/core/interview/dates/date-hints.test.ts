import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

interface Written {
  readonly date: string;
  readonly more?: string;
  readonly body?: string;
  readonly path?: string;
}

function dayOf({ date, more = '', body = '', path = 'Interviews/Acme.md' }: Written): string | null {
  return interviewIn(`---\ninterviewers: Dana Whitfield\ndate: ${date}\n${more}\n---\n${body}`, { path }).date;
}

const german = 'Ich habe mit Dana über das Lager gesprochen und sie war nicht auf den Termin vorbereitet.';

describe('A day that can be read in two ways is settled by', () => {
  it.each<readonly [string, Written, string | null]>([
    ['a weekday that opens the text', { date: '05/06/2026', body: 'Friday, 10 am' }, '2026-06-05'],
    ['a weekday in the third line', { date: '05/06/2026', body: 'Acme.\n\nDana.\n\nFriday. Fine.' }, '2026-06-05'],
    ['the other weekday', { date: '05/06/2026', body: 'Wednesday 10 am' }, '2026-05-06'],
    ['no weekday that is neither', { date: '05/06/2026', body: 'Monday, 10 am' }, null],
    ['no weekday in the middle of a line', { date: '05/06/2026', body: 'They answer by Friday, he said' }, null],
    ['the only weekday further down', { date: '05/06/2026', body: 'A.\n\nB.\n\nC.\n\nFriday, fine.' }, '2026-06-05'],
    ['a weekday of a list', { date: '05/06/2026', body: '- Friday, 10 am' }, '2026-06-05'],
    ['a weekday in passing', { date: '05/06/2026', body: 'Dana met me.\n\nIt was a Friday.' }, '2026-06-05'],
    ['a weekday in small letters', { date: '05/06/2026', body: 'we met on friday' }, '2026-06-05'],
    ['a weekday behind another word', { date: '05/06/2026', body: 'rainy Friday!' }, '2026-06-05'],
    ['a weekday in another language', { date: '05/06/2026', body: 'es war ein Freitag' }, '2026-06-05'],
    ['no two weekdays', { date: '05/06/2026', body: 'It was a Friday. On Wednesday I had written.' }, null],
    ['no weekday to come', { date: '05/06/2026', body: 'Dana will ring on Friday' }, null],
    ['no weekday of every week', { date: '05/06/2026', body: 'They bake every Friday' }, null],
    ['no weekday of a promise', { date: '05/06/2026', body: "I'll send it on Friday" }, null],
    ['a day in another property', { date: '05/06/2026', more: 'applied: 31/05/2026' }, '2026-06-05'],
    ['a day in the other order there', { date: '05/06/2026', more: 'applied: 05/31/2026' }, '2026-05-06'],
    ['a day in the text', { date: '05/06/2026', body: 'They wrote on 31/05/2026.' }, '2026-06-05'],
    ['a day in the text in the other order', { date: '05/06/2026', body: 'They wrote on 05/31/2026.' }, '2026-05-06'],
    ['a day without its year, day first', { date: '05/06/2026', body: 'They wrote on 18/12 again.' }, '2026-06-05'],
    ['a day without its year, month first', { date: '05/06/2026', body: 'They wrote on 12/18 again.' }, '2026-05-06'],
    ['no day that leaves it open as well', { date: '05/06/2026', body: 'They wrote on 04/03 again.' }, null],
    ['no twelfth of the twelfth', { date: '05/06/2026', body: 'They wrote on 12/12 again.' }, null],
    ['no day that could never be', { date: '05/06/2026', body: 'They wrote on 40/05/2026 again.' }, null],
    ['the first such day', { date: '05/06/2026', body: 'On 04/03/2026 and on 05/31/26, not on 31/05.' }, '2026-05-06'],
    ['no path', { date: '05/06/2026', body: 'see 1/31/05/2026 and a.31/05' }, null],
    ['no sum', { date: '05/06/2026', body: 'They give 1/50 of it and 32/40 points.' }, null],
    ['a language that writes the day first', { date: '05/06/2026', body: german }, '2026-06-05'],
    ['no single word of it', { date: '05/06/2026', body: 'The role is der Hammer.' }, null],
    ['dots', { date: '05.06.2026' }, '2026-06-05'],
  ])('%s', (_, written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

describe('A day without its year takes that of', () => {
  it.each<readonly [string, Written, string | null]>([
    ['the file name', { date: '12 March', path: 'Interviews/2025-03-02 Acme.md' }, '2025-03-12'],
    ['another property', { date: '12 March', more: 'created: 2024-03-02' }, '2024-03-12'],
    ['the nearer year', { date: '3 January', more: 'created: 2024-12-20' }, '2025-01-03'],
    ['no day that has none', { date: '12 March', more: 'created: 2 March' }, null],
    ['nothing', { date: '12 March' }, null],
  ])('%s', (_, written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});
