import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { newInterviewNote, newInterviewPath, type NewTalk } from '../../../src/core/interview/new-interview-note.ts';
import { readNote } from '../../../src/core/note/read-note.ts';

const talk: NewTalk = {
  company: 'Salt & Stone: Bakery',
  role: 'Shift lead',
  date: '2026-03-03',
  time: '10:00',
  format: 'on-site',
  interviewers: [
    { name: 'Dana Whitfield', title: 'Head baker', email: 'dana@saltandstone.example' },
    { name: '', title: null, email: null },
  ],
};

it('names the note by day, company and role, without what a file system refuses', () => {
  expect(newInterviewPath(talk, 'Interviews')).toBe('Interviews/2026-03-03 Salt & Stone Bakery - Shift lead.md');
  expect(newInterviewPath({ ...talk, role: '' }, '')).toBe('2026-03-03 Salt & Stone Bakery.md');
  expect(newInterviewPath({ ...talk, role: '' }, '', 2)).toBe('2026-03-03 Salt & Stone Bakery (2).md');
});

it('writes what is known into the properties and leaves the rest to fill in', () => {
  const note = readNote('a.md', newInterviewNote(talk), (yaml) => parse(yaml) as unknown);
  expect(note.problem).toBeNull();
  expect(note.properties).toMatchObject({
    type: 'interview',
    company: 'Salt & Stone: Bakery',
    date: '2026-03-03T10:00',
    format: 'on-site',
    interviewers: ['Dana Whitfield (Head baker) <dana@saltandstone.example>'],
    'decision by': null,
  });
});

it('gives each person a section, and asks for next step, day and business cards before leaving', () => {
  const text = newInterviewNote(talk);
  expect(text).toContain('\n### Dana Whitfield\n');
  expect(text).toMatch(/Before you leave.*what comes next.*business card/);
});

const properties = [
  'type: interview',
  'company:',
  'role:',
  'date: 2026-03-03',
  'format:',
  'interviewers: []',
  'recruiter:',
  'topics: []',
  'next step:',
  'decision by:',
];
const debrief = [
  'What went well',
  'What went badly',
  'Their focus',
  'What impressed them',
  'Why I fit',
  'Questions and answers',
  'Feedback',
  'To learn',
];

it('is the same note for every talk, ready to be filled in', () => {
  const nothing = { ...talk, company: '', role: '', time: null, format: null, interviewers: [] };
  expect(newInterviewPath(nothing, 'Interviews')).toBe('Interviews/2026-03-03.md');
  const [head = [], ask, ...sections] = newInterviewNote(nothing)
    .split('\n\n')
    .map((block) => block.split('\n'));
  expect(head).toEqual(['---', ...properties, '---']);
  expect(ask).toEqual([expect.stringMatching(/^%% Before you leave: .* %%$/)]);
  expect(sections.flat().filter((line) => line !== '')).toEqual([
    '## People',
    '### ',
    '- ',
    '## Debrief',
    ...debrief.map((heading) => `### ${heading}`),
    '## Promises',
    '- [ ] ',
  ]);
  expect(newInterviewNote(nothing)).not.toContain('\n\n\n\n');
});

it('runs nothing that stands in a name, and writes a title or an address only where it is known', () => {
  const interviewers = [
    { name: 'Dana <% tp.x %>', title: null, email: 'dana@acme.example' },
    { name: 'Luis Ortega', title: 'Baker', email: null },
  ];
  const text = newInterviewNote({ ...talk, interviewers });
  expect(text).toContain('\n### Dana < % tp.x %>\n\n- \n\n### Luis Ortega\n\n- \n\n## Debrief');
  expect(text).toContain('  - Luis Ortega (Baker)\n');
});
