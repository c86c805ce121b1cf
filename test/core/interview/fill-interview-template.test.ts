import { describe, expect, test } from 'vitest';
import { fillInterviewTemplate } from '../../../src/core/interview/fill-interview-template.ts';

const talk = {
  company: 'Acme',
  role: 'Baker',
  date: '2026-03-12',
  time: '14:30',
  format: 'video',
  interviewers: [
    { name: 'Dana Whitfield', title: null, email: null },
    { name: 'Luis Ortega', title: null, email: null },
  ],
} as const;

describe('a template note of one’s own', () => {
  test.each([
    ['{{company}}, {{role}}, {{format}}', 'Acme, Baker, video'],
    ['{{title}} at {{time}}', '2026-03-12 Acme - Baker at 14:30'],
    ['{{date}}, {{date:dddd D MMMM YYYY}}, {{ date:YY/M/D }}', '2026-03-12, Thursday 12 March 2026, 26/3/12'],
    ['with {{interviewer}}', 'with Dana Whitfield, Luis Ortega'],
    ['{{ Company }}: {{ROLE}} with {{interviewers}}', 'Acme: Baker with Dana Whitfield, Luis Ortega'],
    ['{{mood}} and <% tp.date.now() %>', '{{mood}} and <% tp.date.now() %>'],
  ])('%s becomes %s', (template, text) => {
    expect(fillInterviewTemplate(template, talk)).toBe(text);
  });

  test('a section for the interviewer is there once for each of them', () => {
    const template = '# Talk\n\n## {{interviewer}}\n\n- \n\n## After';
    expect(fillInterviewTemplate(template, talk)).toBe(
      '# Talk\n\n## Dana Whitfield\n\n- \n\n## Luis Ortega\n\n- \n\n## After',
    );
  });

  test('without a name the section stays, to be filled in', () => {
    expect(fillInterviewTemplate('## {{interviewer}}\n\n- ', { ...talk, interviewers: [] })).toBe('## \n\n- ');
  });

  test('what is not known stays empty', () => {
    const early = { ...talk, role: '', format: null, time: null };
    expect(fillInterviewTemplate('{{title}} | {{format}} | {{time}} | {{role}}', early)).toBe(
      '2026-03-12 Acme |  |  | ',
    );
  });

  test('an interviewer without a name is none', () => {
    const interviewers = [{ name: '  ', title: null, email: null }, ...talk.interviewers];
    expect(fillInterviewTemplate('## {{ interviewer }}', { ...talk, interviewers })).toBe(
      '## Dana Whitfield\n## Luis Ortega',
    );
    expect(fillInterviewTemplate('{{interviewer}}', { ...talk, interviewers })).toBe('Dana Whitfield, Luis Ortega');
  });

  test('a line that only mentions the interviewer, and a heading for another, are there once', () => {
    const template = '## People\n{{interviewer}}\n## {{interviewers}}\n#{{interviewer}}';
    const both = 'Dana Whitfield, Luis Ortega';
    expect(fillInterviewTemplate(template, talk)).toBe(`## People\n${both}\n## ${both}\n#${both}`);
  });
});
