import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;

describe('A day by which the writer is to answer', () => {
  it('is theirs where they call about the next round', () => {
    const text = 'They will let me know by Friday 6 March whether I come for a second interview.';
    expect(interviewIn(`---\ninterviewers: Dana\ndate: 2026-03-02\n---\n${text}\n`).decisionBy?.day).toBe('2026-03-06');
  });

  it.each([
    'I promised Dana that I would call her with my answer by the 11th.',
    '## To do\n- ring Dana on Monday with my decision',
    'Dana calls back next week for a visit of the site.',
  ])('is not theirs: %s', (text) => {
    expect(interviewIn(`---\ninterviewers: Dana\ndate: 2026-03-02\n---\n${text}\n`).decisionBy).toBeNull();
  });
});

describe('By when they answer', () => {
  it.each([
    ['a day', 'decision by: 2026-03-12', '', '2026-03-12'],
    ['within some days', 'decision by: within 10 days', '', '2026-03-12'],
    ['a weekday', 'answer by: by Friday', '', '2026-03-06'],
    ['a German property', 'Rückmeldung bis: 12.03.2026', '', '2026-03-12'],
    ['"early next week", which ends on Tuesday', '', 'They decide early next week.', '2026-03-10'],
    ['a line about the decision', '', 'She will call me by Friday.', '2026-03-06'],
    ['a line under next steps', '', '## Next steps\nAn answer within 2 weeks.', '2026-03-16'],
    ['German', '', 'Sie melden sich bis Freitag.', '2026-03-06'],
    ['Italian', '', 'Mi chiama entro mercoledì.', '2026-03-04'],
    ['Dutch', '', 'Guido belt vrijdag ten laatste.', '2026-03-06'],
    ['a bare weekday behind "hear"', '', 'hear Wed', '2026-03-04'],
    ['a day in words', '', 'They let me know by Friday the thirteenth of March.', '2026-03-13'],
    ['French', '', 'Elles me rappellent avant le 12 mars.', '2026-03-12'],
    ['Portuguese', '', 'Respondem até 6 de março.', '2026-03-06'],
    ['Swedish', '', 'De hör av sig senast den 9 mars.', '2026-03-09'],
    ['Spanish', '', 'Me dicen algo el lunes.', '2026-03-09'],
    ['the latest of several', '', 'They decide by Friday. Result within 2 weeks.', '2026-03-16'],
  ])('is read from %s', (...[, property, body, day]) => {
    expect(interviewIn(note(property, `${body}\n`)).decisionBy?.day).toBe(day);
  });

  it('is not the day by which I answer', () => {
    expect(interviewIn(note('', 'I have to answer by Friday.\n')).decisionBy).toBeNull();
  });

  it('keeps the words, and who said it', () => {
    const { decisionBy } = interviewIn(note('', '## Dana\nShe will decide by Friday.\n'));
    expect(decisionBy).toMatchObject({ words: 'She will decide by Friday.', by: 'Dana Whitfield' });
  });
});

describe('What comes next', () => {
  it.each([
    ['a property', 'next step: site visit', '', { text: 'site visit', day: null }],
    [
      'a property with its day',
      'next action: case\nnext step date: 2026-03-09',
      '',
      { text: 'case', day: '2026-03-09' },
    ],
    [
      'a day and time, a coming talk',
      'next step: site visit Tue 10 March 10:00',
      '',
      { day: '2026-03-10', time: '10:00' },
    ],
    ['a line', '', 'Next: a call with the team', { text: 'a call with the team' }],
    ['a heading', '', '## Next steps\nA trial shift\n', { text: 'A trial shift' }],
    ['another language', '', 'Nächster Schritt: Probearbeiten', { text: 'Probearbeiten' }],
  ])('is read from %s', (...[, property, body, step]) => {
    expect(interviewIn(note(property, `${body}\n`)).nextStep).toMatchObject(step);
  });

  it.each(['keep in touch: 2026-06-01', 'stay in touch: 1 June 2026'])(
    'keeps in touch from the day of %s',
    (property) => {
      expect(interviewIn(note(property)).keepInTouch).toBe('2026-06-01');
    },
  );
});
