import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

interface Written {
  readonly more?: string;
  readonly body?: string;
  readonly path?: string;
}

const today = '2026-04-20';

function whenOf({ more = '', body = '', path = 'Interviews/Acme.md' }: Written): string {
  const { date, time } = interviewIn(`---\ninterviewers: Dana Whitfield\n${more}\n---\n${body}`, { path, today });
  return `${date ?? '-'} ${time ?? '-'}`;
}

describe('The day of a talk that no property names', () => {
  it.each<readonly [string, Written, string]>([
    ['a heading', { body: '## Talk of 2 March 2026, 10:00\n' }, '2026-03-02 10:00'],
    ['the file name before the heading', { body: '# 2 March 2026\n', path: '2026-03-05 Acme.md' }, '2026-03-05 -'],
    ['a line', { body: 'Went there on 2 March 2026 at 9:15.\n' }, '2026-03-02 09:15'],
    ['a bullet', { body: '- 2 March 2026\n' }, '2026-03-02 -'],
    ['a label', { body: '**2 March 2026**\n- kilns\n' }, '2026-03-02 -'],
    ['the sixth line', { body: 'a.\n\nb.\n\nc.\n\nd.\n\ne.\n\n2 March 2026\n' }, '2026-03-02 -'],
    ['no seventh line', { body: 'a.\n\nb.\n\nc.\n\nd.\n\ne.\n\nf.\n\n2 March 2026\n' }, '- -'],
    ['no comment', { body: '%% 2 March 2026 %%\n' }, '- -'],
    ['no quote', { body: '> 2 March 2026\n' }, '- -'],
    ['a weekday and a day without its year', { body: 'Wed 15 April, ten of them.\n' }, '2026-04-15 -'],
    ['a property of another name', { more: 'call_date: 2026-03-02T14:30' }, '2026-03-02 14:30'],
    ['no property of another day', { more: 'next call date: 2026-03-02' }, '- -'],
    ['words that were dictated', { body: 'on the second of march twenty twenty six\n' }, '2026-03-02 -'],
    [
      'the day before a note',
      { body: 'Tuesday 3 March 2026\n\nAuditioned yesterday, Monday, at ten.\n' },
      '2026-03-02 10:00',
    ],
    [
      'the very day, told yesterday of another',
      { more: 'date: 2026-03-03', body: 'Auditioned yesterday.\n' },
      '2026-03-03 -',
    ],
    [
      'the day before the note was begun',
      { more: 'created: 2026-11-20', body: 'Dana rang yesterday at twenty past two.\n' },
      '2026-11-19 14:20',
    ],
    [
      'no day before it where the talk was today',
      { body: '3 March 2026\n\nYesterday an old boss called. Today the interview.\n' },
      '2026-03-03 -',
    ],
    ['numbers with full stops, the day first', { body: 'Mo 12.1.26, 14 Uhr\n' }, '2026-01-12 14:00'],
    ['such numbers in the file name', { path: 'Interviews/acme 9.02.2026.md' }, '2026-02-09 -'],
    [
      'a month with its year in the file name',
      { more: 'when: 5th Feb', path: 'Interviews/Acme Feb 2026.md' },
      '2026-02-05 -',
    ],
    ['such a month of no other season', { more: 'when: 5th Sept', path: 'Interviews/Acme Feb 2026.md' }, '- -'],
    ['letters and digits run together', { more: 'date: 14MAY26' }, '2026-05-14 -'],
    ['a short year behind the month', { more: 'date: 9th March 26, 2-3pm' }, '2026-03-09 14:00'],
    ['a property of a compound name', { more: 'Gesprächstag: 28. Januar 2026' }, '2026-01-28 -'],
    ['Polish words', { more: 'data rozmowy: 14 maja 2025' }, '2025-05-14 -'],
    ['a property “on”', { more: 'on: 2026-05-14' }, '2026-05-14 -'],
    [
      'the last Friday before a Sunday',
      { body: 'Sunday night, October 12, 2025\n\nOn Friday, at a quarter past three, you went to see them.\n' },
      '2025-10-10 15:15',
    ],
    ['a label with a dash', { body: 'Date - 9 March 2026\n' }, '2026-03-09 -'],
    ['no day of the answer', { body: 'They decide on 13 March 2026.\n' }, '- -'],
    [
      'the day in front of the answer',
      { body: 'Talk on 10 March 2026, they decide by 13 March 2026.\n' },
      '2026-03-10 -',
    ],
    ['no day of what comes next', { body: 'Next: second interview 20 March 2026\n' }, '- -'],
    ['no day of a later drive', { body: 'He rang me.\n\nAssessment drive sat 18 apr 6am.\n' }, '- -'],
    ['no day of an earlier talk', { body: 'The first interview was on 3 March 2026, now I met them all.\n' }, '- -'],
    [
      'the mail’s year for the day that it names',
      {
        body: 'From: Sam <sam@acme.example>\nTo: me\nSent: 2 September 2026 16:11\nSubject: Talk\n\nSee you on 9 September at 11:00.\n',
      },
      '2026-09-09 11:00',
    ],
    [
      'a mail that is pasted',
      {
        body: '> From: Sam <sam@acme.example>\n> Sent: 20 February 2026\n> Subject: Talk\n> See you on 2 March 2026.\n',
      },
      '2026-03-02 -',
    ],
  ])('is read from %s', (_, written, when) => {
    expect(whenOf(written)).toBe(when);
  });
});

describe('The time of a talk', () => {
  it.each<readonly [string, Written, string]>([
    ['words beside the date', { more: 'date: 2026-03-02, half past nine' }, '2026-03-02 09:30'],
    ['the afternoon', { more: 'date: 2026-03-02 2:30' }, '2026-03-02 14:30'],
    ['the date of a start', { more: 'date: 2026-03-02\nstart: ten past four' }, '2026-03-02 16:10'],
    ['a property of another name', { more: 'date: 2026-03-02\nintvw_tm: 2:30 PM' }, '2026-03-02 14:30'],
    [
      'the time in front of a remark in brackets',
      { more: 'date: 2026-03-02\ntime: 9.30 (UK time)' },
      '2026-03-02 09:30',
    ],
    ['no property of another time', { more: 'date: 2026-03-02\nreply time: 2:30 PM' }, '2026-03-02 -'],
    [
      'a line that tells of the talk',
      { more: 'date: 2026-03-02', body: 'I was expected at eleven.\n' },
      '2026-03-02 11:00',
    ],
    ['a short line', { more: 'date: 2026-03-02', body: '9:15, third floor\n' }, '2026-03-02 09:15'],
    [
      'a line with a weekday',
      { more: 'date: 2026-03-02', body: 'On the Monday that I mean here it was cold and wet, at 9:15 or so.\n' },
      '2026-03-02 09:15',
    ],
    [
      'an hour with blanks around its h',
      { more: 'date: 2026-03-02', body: 'rendez-vous à 14 h 30\n' },
      '2026-03-02 14:30',
    ],
    [
      'an hour and its minutes in words',
      { more: 'date: 2026-03-02', body: 'my appointment was at one thirty\n' },
      '2026-03-02 13:30',
    ],
    ['no number of people', { more: 'date: 2026-03-02', body: 'it was for one fifteen people\n' }, '2026-03-02 -'],
    ['a half in Dutch', { more: 'date: 2026-03-02', body: 'dinsdag, half 10\n' }, '2026-03-02 09:30'],
    ['a half in English', { more: 'date: 2026-03-02', body: 'Tuesday, half 10\n' }, '2026-03-02 10:30'],
    [
      'the line behind that of a train',
      { more: 'date: 2026-03-02', body: '08:47 train, late, in at 09:31\n\n09:50 signed in\n' },
      '2026-03-02 09:50',
    ],
    ['no train', { more: 'date: 2026-03-02', body: 'Train at 8:10.\n' }, '2026-03-02 -'],
    [
      'the talk behind a train',
      { more: 'date: 2026-03-02', body: 'Interview at 9:15, train back at 11:40.\n' },
      '2026-03-02 09:15',
    ],
    ['nothing that somebody said', { more: 'date: 2026-03-02', body: 'Zoë: linen at half past six\n' }, '2026-03-02 -'],
    ['no task', { more: 'date: 2026-03-02', body: '- [ ] call them at 9:15\n' }, '2026-03-02 -'],
    ['no quote', { more: 'date: 2026-03-02', body: '> at 9:15\n' }, '2026-03-02 -'],
    [
      'no seventh line',
      { more: 'date: 2026-03-02', body: 'a.\n\nb.\n\nc.\n\nd.\n\ne.\n\nf.\n\nat 9:15\n' },
      '2026-03-02 -',
    ],
  ])('is read from %s', (_, written, when) => {
    expect(whenOf(written)).toBe(when);
  });

  it.each([
    ['date: 2026-03-02 14:00-15:30', 90],
    ['date: 2026-03-02\ntime: "14:00"\nend: quarter past three', 75],
    ['date: 2026-03-02\ntime: "14:00"\nend: 2026-03-03', 60],
    ['date: 2026-03-02\nduration: long', 60],
  ])('tells how long it was: %s', (properties, minutes) => {
    expect(interviewIn(`---\ninterviewers: Dana Whitfield\n${properties}\n---\n`).minutes).toBe(minutes);
  });
});

describe('The zone of a talk', () => {
  it.each([
    ['date: 2026-03-02 14:00\ntimezone: Europe/Berlin', 'Europe/Berlin', []],
    ['date: 2026-03-02\ntime: 14:00 EST', 'America/New_York', []],
    ['date: 2026-03-02\nstart: 9am (CET)', 'Europe/Berlin', []],
    ['date: 2026-03-02\ntime: 14:00 h', null, []],
    ['date: 2026-03-02\ntime: 2 pm', null, []],
    ['date: 2026-03-02 14:00 Europe/Berlin', 'Europe/Berlin', []],
    ['date: 2026-03-02 14:00', null, []],
    ['timezone: Europe/Berlin', 'Europe/Berlin', ['on which day was it?']],
  ])('is read from %s', (properties, zone, asked) => {
    const read = interviewIn(`---\ninterviewers: Dana Whitfield\ncompany: Acme\n${properties}\n---\n`);
    expect(read.zone).toBe(zone);
    expect(read.gaps).toEqual(asked);
  });

  it.each([
    ['date: 2026-03-02 14:00\ntimezone: " IST"', 'which time zone is meant by "IST": '],
    ['date: 2026-03-02 14:00 IST', 'which time zone is meant by the abbreviation beside the date: '],
  ])('is asked about where it may be several: %s', (properties, asked) => {
    const read = interviewIn(`---\ninterviewers: Dana Whitfield\ncompany: Acme\n${properties}\n---\n`);
    expect(read.zone).toBeNull();
    expect(read.gaps.join()).toContain(asked);
  });
});
