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
