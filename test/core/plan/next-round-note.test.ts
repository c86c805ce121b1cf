import { expect, it } from 'vitest';
import { readNotebook } from '../../../src/core/interview/notebook/notebook.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { nextRoundNote } from '../../../src/core/plan/next-round-note.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { interviewOf, notebookOf, personOf } from '../../support/interview.ts';
import { failsafe } from '../../support/yaml.ts';

const at = { zone: 'Europe/Berlin', now: '2026-03-10T09:00' } as const;
const first = interviewOf({
  path: 'Interviews/First.md',
  company: 'Acme: the works',
  date: '2026-03-03',
  people: [personOf('Dana Whitfield', { topics: [{ text: 'night shifts', share: null, line: 9 }] })],
  promises: [
    { text: 'send Dana the plan', to: 'Dana Whitfield', surely: true, due: null, done: false, doneOn: null, line: 11 },
  ],
});

it('A preparation note is no interview, so that its tasks and people owe nothing', () => {
  const note = nextRoundNote(notebookOf([first]), first.path, at);
  const read = readNote(`Interviews/${note?.name ?? ''}.md`, note?.text ?? '', failsafe);
  const { interviews, people, letters, notesToFix } = readNotebook([read], defaultSettings);
  expect([interviews, people, letters, notesToFix]).toEqual([[], [], [], []]);
});

it('A preparation note has a name that every system can save', () => {
  expect(nextRoundNote(notebookOf([first]), first.path, at)?.name).toBe('2026-03-10 Acme the works - preparation');
});

it('There is nothing to prepare for a note that is no interview', () => {
  expect(nextRoundNote(notebookOf([first]), 'Interviews/Other.md', at)).toBeNull();
});
