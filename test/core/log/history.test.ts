import { describe, expect, it } from 'vitest';
import { groupApplications } from '../../../src/core/interview/notebook/applications.ts';
import type { LetterNote } from '../../../src/core/interview/model.ts';
import { happenedUnder, personKey, readHistory, type History } from '../../../src/core/log/history.ts';
import { letterEvidence } from '../../../src/core/log/letter-evidence.ts';
import type { Day } from '../../../src/core/time/types.ts';
import { personOf } from '../../support/interview.ts';
import { interviewIn, reading } from '../interview/vault.ts';

const letterTo = (to: string, sent: Day | null, rule = 'thank-you-email'): LetterNote => {
  const text = `---\ntype: follow-up-letter\nfollow-up: ${rule}\nto: ${to}\nstatus: sent\n${sent === null ? '' : `sent: ${sent}\n`}---\nDear all,\n`;
  const read = reading(text, { path: 'Follow-ups/a.md' });
  if (read.kind !== 'letter') throw new Error(read.reason);
  return { ...read.letter, interview: 'Interviews/Acme.md' };
};

function history(log: readonly string[], letters: readonly LetterNote[] = [], upTo: Day = '2026-03-20'): History {
  const lines = log.map((line) => `  - ${line}\n`).join('');
  const interview = interviewIn(
    `---\ninterviewers: [Dana Whitfield, Luis Ortega]\ncompany: Acme\nrole: Baker\ndate: 2026-03-02\n${log.length > 0 ? `follow-ups:\n${lines}` : ''}---\n`,
  );
  const [application] = groupApplications([interview]);
  if (application === undefined) throw new Error('no application');
  return readHistory(application, letters, upTo);
}

const told = ({ all }: History): readonly string[] =>
  all.map(
    ({ entry, person, lost }) =>
      `${entry.day} ${entry.verb} ${entry.rule ?? '-'} ${person ?? '-'}${lost ? ' lost' : ''}`,
  );
const sentTo = (name: string, day = '2026-03-03'): string => `${day} sent thank-you-email to ${name}`;

describe('The history of an application', () => {
  it('stands in the order of the days, and of one day in the order of the lines', () => {
    const lines = ['2026-03-05 reply from Luis Ortega', sentTo('Dana'), '2026-03-05 reply from Dana Whitfield'];
    expect(told(history(lines))).toEqual([
      '2026-03-03 sent thank-you-email dana-whitfield',
      '2026-03-05 reply - luis-ortega',
      '2026-03-05 reply - dana-whitfield',
    ]);
  });

  it('ends with the day that it is read for', () => {
    const lines = [sentTo('Dana', '2026-03-04'), sentTo('Luis', '2026-03-05'), sentTo('Luis', '2026-03-06')];
    expect(told(history(lines, [], '2026-03-05'))).toHaveLength(2);
  });

  it('knows what happened under a rule, and nothing under another', () => {
    const read = history([sentTo('Dana'), '2026-03-05 reply from Dana']);
    expect(happenedUnder(read, 'thank-you-email')).toHaveLength(1);
    expect(happenedUnder(read, 'linkedin')).toEqual([]);
    expect([...read.byRule.keys()]).toEqual(['thank-you-email']);
  });

  it('names as lost whom nobody answers to', () => {
    expect(told(history(['2026-03-05 reply from Marguerite', '2026-03-05 reply']))).toEqual([
      '2026-03-05 reply - - lost',
      '2026-03-05 reply - -',
    ]);
  });

  it.each([
    { sent: 'to the same on that day is one event', letter: letterTo('Dana Whitfield', '2026-03-03'), count: 1 },
    { sent: 'on another day is an event of its own', letter: letterTo('Dana Whitfield', '2026-03-04'), count: 2 },
    { sent: 'to somebody else is an event of its own', letter: letterTo('Luis Ortega', '2026-03-03'), count: 2 },
    {
      sent: 'for another rule is an event of its own',
      letter: letterTo('Dana Whitfield', '2026-03-03', 'linkedin'),
      count: 2,
    },
  ])('counts a logged line once: a letter sent $sent', ({ letter, count }) => {
    expect(history([sentTo('Dana')], [letter]).all).toHaveLength(count);
  });

  it('counts equal lines of one note once, where the last of them stands', () => {
    const again = ['2026-03-03 reopened thank-you-email to Dana', ` ${sentTo('Dana')} `];
    expect(told(history([sentTo('Dana'), ...again]))).toEqual([
      '2026-03-03 reopened thank-you-email dana-whitfield',
      '2026-03-03 sent thank-you-email dana-whitfield',
    ]);
  });

  it('leaves out lines that cannot be read', () => {
    expect(told(history(['once upon a time', sentTo('Dana')]))).toHaveLength(1);
  });

  it('knows the time where the line names one, and takes noon where it does not', () => {
    const { all } = history(['2026-03-05 08:15 reply from Luis', '2026-03-06 reply from Luis']);
    expect(all.map(({ at }) => at)).toEqual(['2026-03-05T08:15', '2026-03-06T12:00']);
  });

  it('keeps the line as it stands in the note, and where that is; a letter has no line', () => {
    const { all } = history([sentTo('Dana')], [letterTo('Luis Ortega', '2026-03-04')]);
    expect(all.map(({ line }) => line)).toEqual([sentTo('Dana'), null]);
    expect(all.map(({ path }) => path)).toEqual(['Interviews/Acme.md', 'Interviews/Acme.md']);
  });

  it('knows whom something was about, and when that is nobody', () => {
    const about = (name: string) => history([`2026-03-05 sent find-contact to Luis about ${name}`]).all[0];
    expect(about('Dana')).toMatchObject({ person: 'luis-ortega', about: 'dana-whitfield', lost: false });
    expect(about('Marguerite')).toMatchObject({ person: 'luis-ortega', about: null, lost: true });
    expect(history([sentTo('Dana')]).all[0]).toMatchObject({ about: null, lost: false });
  });

  it('counts a letter and the line about it once, whomever it was about', () => {
    const line = '2026-03-03 sent find-contact to Luis about Dana';
    const letter = letterTo('Luis Ortega', '2026-03-03', 'find-contact');
    expect(history([line], [letter]).all).toHaveLength(1);
    expect(history(['2026-03-03 sent find-contact to Luis'], [letter]).all).toHaveLength(1);
  });

  it('looks for people at the other talks of the application as well', () => {
    const note = (people: string, date: string, log = '') =>
      `---\ninterviewers: [${people}]\ncompany: Acme\nrole: Baker\ndate: ${date}\n${log}---\n`;
    const first = interviewIn(note('Marguerite Delacroix', '2026-03-02'), { path: 'Interviews/a.md' });
    const log = 'follow-ups:\n  - 2026-03-10 reply from Marguerite\n';
    const second = interviewIn(note('Luis Ortega', '2026-03-09', log), { path: 'Interviews/b.md' });
    const [application] = groupApplications([first, second]);
    if (application === undefined) throw new Error('no application');
    const [reply] = readHistory(application, [], '2026-03-20').all;
    expect(reply).toMatchObject({ person: 'marguerite-delacroix', path: 'Interviews/b.md', lost: false });
  });

  it('knows one person by one key, however a note writes the name', () => {
    const people = [personOf('Dana Whitfield', { aliases: ['Danny'] }), personOf('Luis Ortega')];
    const keys = ['Dana Whitfield', 'Danny', 'Whitfield', 'Dana Whitfeild', 'Zoë Brandt'].map((name) =>
      personKey(personOf(name), people),
    );
    expect(keys).toEqual(['dana-whitfield', 'dana-whitfield', 'dana-whitfield', 'dana-whitfield', 'zoe-brandt']);
  });

  it('leaves out a sent letter where neither it nor the talk has a day', () => {
    const interview = {
      ...interviewIn('---\ninterviewers: Dana Whitfield\ncompany: Acme\ndate: 2026-03-02\n---\n'),
      date: null,
    };
    expect(letterEvidence(interview, [letterTo('Dana Whitfield', null)])).toEqual([]);
    expect(letterEvidence(interview, [letterTo('Dana Whitfield', '2026-03-03')])).toHaveLength(1);
  });

  it('takes a draft for no proof', () => {
    expect(history([], [{ ...letterTo('Dana Whitfield', '2026-03-03'), status: 'draft' }]).all).toEqual([]);
  });

  it('dates a sent letter that names no day by the talk', () => {
    expect(told(history([], [letterTo('Dana Whitfield', null)]))).toEqual([
      '2026-03-02 sent thank-you-email dana-whitfield',
    ]);
  });
});
