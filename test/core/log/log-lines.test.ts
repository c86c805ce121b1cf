import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/core/log/model.ts';
import { readLogLine } from '../../../src/core/log/read-log-line.ts';
import { VERBS } from '../../../src/core/log/verbs.ts';
import { writeLogLine } from '../../../src/core/log/write-log-line.ts';
import type { Day } from '../../../src/core/time/types.ts';

const empty = { time: null, rule: null, person: null, about: null, until: null, note: null };

const lines: readonly (readonly [string, Partial<LogEntry>])[] = [
  [
    '2026-11-19 sent thank-you-email to Dana Whitfield',
    { day: '2026-11-19', verb: 'sent', rule: 'thank-you-email', person: 'Dana Whitfield' },
  ],
  [
    '2026-11-19 sent find-contact to Sam Okafor about Luis Ortega',
    { day: '2026-11-19', verb: 'sent', rule: 'find-contact', person: 'Sam Okafor', about: 'Luis Ortega' },
  ],
  [
    '2026-11-26 14:05 called status-call to Sam Okafor - left a voicemail',
    {
      day: '2026-11-26',
      time: '14:05',
      verb: 'called',
      rule: 'status-call',
      person: 'Sam Okafor',
      note: 'left a voicemail',
    },
  ],
  [
    '2026-11-27 reply from Sam Okafor - decision next week',
    { day: '2026-11-27', verb: 'reply', person: 'Sam Okafor', note: 'decision next week' },
  ],
  [
    '2026-11-20 snoozed handwritten-note to Luis Ortega until 2026-11-24',
    { day: '2026-11-20', verb: 'snoozed', rule: 'handwritten-note', person: 'Luis Ortega', until: '2026-11-24' },
  ],
  ['2026-12-03 done promise - send the certificate', { verb: 'done', rule: 'promise', note: 'send the certificate' }],
  ['2026-12-10 rejected - by email from Sam', { verb: 'rejected', note: 'by email from Sam' }],
  ['2026-12-10 Rejected', { verb: 'rejected' }],
  ['- 2026-12-10  9:30  retired  check-in', { time: '09:30', verb: 'retired', rule: 'check-in' }],
  ['2026-11-19 sent thank-you-email to [[People/Dana Whitfield|Dana]]', { rule: 'thank-you-email', person: 'Dana' }],
  ['2026-11-19 sent linkedin to [[Dana Whitfield]]', { rule: 'linkedin', person: 'Dana Whitfield', note: null }],
  ['2026-11-19 sent linkedin to [[People/Dana Whitfield#Work|Dr Dana]]', { person: 'Dr Dana' }],
  ['2026-11-19 sent linkedin to [[Team/People/Dana Whitfield#Work]]', { person: 'Dana Whitfield' }],
  ['2026-11-19 sent linkedin to the [[Dana]]', { person: 'the [[Dana]]' }],
  ['2026-11-19 sent linkedin to [[Anna - Maria]] - at last', { person: 'Anna - Maria', note: 'at last' }],
  ['2026-11-19 sent linkedin to [[Luis until Ortega]] until 2026-11-24', { person: 'Luis until Ortega' }],
  ['2026-11-19 sent linkedin to', { rule: 'linkedin', person: null }],
  ['2026-11-19 sent linkedin to Dana about', { person: 'Dana', about: null }],
  ['2026-11-19 sent linkedin -', { rule: 'linkedin', note: null }],
  ['2026-11-19 reply to Dana from Luis', { person: 'Dana from Luis' }],
  ['2026-11-19 sent about Luis', { rule: null, person: null, about: 'Luis' }],
  ['2026-11-19 sent linkedin to Dana-Maria', { person: 'Dana-Maria', note: null }],
  ['2026-11-19 snoozed linkedin2', { rule: 'linkedin2' }],
  ['  2026-11-19\tSNOOZED   linkedin  ', { verb: 'snoozed', rule: 'linkedin' }],
  ['2026-11-19 09:05 reply - – — well', { time: '09:05', note: '– — well' }],
  ['2026-11-19 done — well', { note: 'well' }],
  ['2026-11-19 met to Anne-Marie Le Goff – at the fair', { person: 'Anne-Marie Le Goff', note: 'at the fair' }],
];

describe('A line of the log', () => {
  it.each(lines)('is read as a person wrote it: %s', (line, expected) => {
    const reading = readLogLine(line);
    expect('entry' in reading && reading.entry).toMatchObject(expected);
  });

  it.each([
    ['yesterday sent thank-you-email to Dana', 'it starts with "yesterday"'],
    ['2026-02-30 sent thank-you-email to Dana', 'it starts with "2026-02-30"'],
    ['2026-11-19 emailed Dana', 'it says "emailed" where a verb was expected: sent, called'],
    ['2026-11-19 snoozed linkedin to Luis until Friday', 'it says "until Friday", expected a day'],
    ['2026-11-19 sent Dana a nice letter', 'it says "Dana a nice letter" behind the verb'],
    ['', 'it starts with ""'],
    ['2026-11-19', 'it says "" where a verb was expected'],
    ['2026-11-19 9:3 sent', 'it says "9:3" where a verb was expected'],
    ['2026-11-19 25:00 sent', 'it says "25:00" where a verb was expected'],
    ['2026-11-19 119:30 sent', 'it says "119:30" where a verb was expected'],
    ['2026-11-19 sent 9lives', 'it says "9lives" behind the verb, expected a rule such as thank-you-email'],
    ['2026-11-19 sent Linkedin', 'it says "Linkedin" behind the verb'],
    ['2026-11-19 sent linked_in', 'it says "linked_in" behind the verb'],
    ['2026-11-19 snoozed linkedin until', 'it says "until ", expected a day'],
  ])('that cannot be read says why: %s', (line, says) => {
    const reading = readLogLine(line);
    expect('says' in reading && reading.says).toContain(says);
  });

  it('that cannot be read is quoted with what was expected', () => {
    expect(readLogLine(' - Monday sent ')).toEqual({
      says: 'Cannot read the log line " - Monday sent ": it starts with "Monday", expected a day and a verb such as "2026-11-19 sent thank-you-email to Dana Whitfield".',
    });
    expect(readLogLine('2026-11-19 Wrote')).toEqual({
      says: `Cannot read the log line "2026-11-19 Wrote": it says "Wrote" where a verb was expected: ${VERBS.join(', ')}.`,
    });
    expect(readLogLine('2026-11-19 sent x until May')).toEqual({
      says: 'Cannot read the log line "2026-11-19 sent x until May": it says "until May", expected a day such as 2026-11-24.',
    });
    expect(readLogLine('2026-11-19 sent X')).toEqual({
      says: 'Cannot read the log line "2026-11-19 sent X": it says "X" behind the verb, expected a rule such as thank-you-email, or "to" and a name.',
    });
  });

  it.each([
    { entry: { verb: 'reply', person: 'Sam' }, line: '2026-11-19 reply from Sam' },
    { entry: { verb: 'sent', person: 'Sam' }, line: '2026-11-19 sent to Sam' },
    { entry: { verb: 'sent', person: 'Sam to Go' }, line: '2026-11-19 sent to [[Sam to Go]]' },
    { entry: { verb: 'sent', person: 'Tom' }, line: '2026-11-19 sent to Tom' },
    { entry: { verb: 'sent', person: 'Sam', about: 'About Face' }, line: '2026-11-19 sent to Sam about About Face' },
    { entry: { verb: 'sent', person: ' Sam \n Okafor ' }, line: '2026-11-19 sent to Sam Okafor' },
    {
      entry: { verb: 'snoozed', rule: 'linkedin', until: '2026-11-24' },
      line: '2026-11-19 snoozed linkedin until 2026-11-24',
    },
    { entry: { verb: 'done', time: '14:05', note: '  ' }, line: '2026-11-19 14:05 done' },
    { entry: { verb: 'done', note: ' by\thand ' }, line: '2026-11-19 done - by hand' },
  ] as const)('is written as people write it: $line', ({ entry, line }) => {
    expect(writeLogLine({ ...empty, day: '2026-11-19', ...entry })).toBe(line);
  });

  it('is read back as it was written, whatever the names and notes are', () => {
    const name = fc.constantFrom(
      'Dana Whitfield',
      'Ødegård',
      'To Huu',
      'Anna - Maria',
      'Luis until Ortega',
      '王 小明',
      'from',
    );
    const entry = fc.record<LogEntry>({
      day: fc.constantFrom<Day>('2026-01-01', '2026-11-19', '2028-02-29'),
      time: fc.constantFrom(null, '00:00', '23:59'),
      verb: fc.constantFrom(...VERBS),
      rule: fc.constantFrom(null, 'check-in', 'thank-you-email'),
      person: fc.option(name),
      about: fc.option(name),
      until: fc.constantFrom(null, '2026-12-24'),
      note: fc.option(fc.constantFrom('left a voicemail', 'a - b', 'to be until about from', 'decision: next week')),
    });
    fc.assert(
      fc.property(entry, (written) => {
        expect(readLogLine(writeLogLine(written))).toEqual({ entry: written });
      }),
    );
  });

  it('keeps a note of several lines on one line', () => {
    const line = writeLogLine({ ...empty, day: '2026-11-19', verb: 'reply', note: 'Thanks,\n  we will call.' });
    expect(line).toBe('2026-11-19 reply - Thanks, we will call.');
  });
});
