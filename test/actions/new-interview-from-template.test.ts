import { describe, expect, test } from 'vitest';
import { newInterviewFromTemplate } from '../../src/actions/new-interview-from-template.ts';
import type { NewTalk } from '../../src/core/interview/new-interview-note.ts';
import { hostOf } from './acme.ts';

const TALK: NewTalk = {
  company: 'Acme',
  role: 'Baker',
  date: '2026-03-12',
  time: '14:30',
  format: 'video',
  interviewers: [{ name: 'Dana Whitfield', title: 'Head baker', email: 'dana@acme.example' }],
};

/** The note that a template with these properties makes; `properties` are the person's own names. */
async function madeFrom(
  block: readonly string[],
  properties: Readonly<Record<string, readonly string[]>> = {},
): Promise<readonly string[]> {
  const texts = new Map([['Talk.md', ['---', ...block, '---', ''].join('\n')]]);
  const host = hostOf(texts, '2026-03-10T09:00');
  const paths = { template: 'Talk.md', path: 'Interviews/Acme.md' };
  await newInterviewFromTemplate({ ...host, settings: { ...host.settings, properties } }, TALK, paths);
  return (texts.get(paths.path) ?? '').split('\n');
}

describe('A template note of one’s own', () => {
  test('is filled in under its own names, in any language that is known, and no second name is added', async () => {
    const note = await madeFrom(['Firma:', 'Stelle:', 'Datum:', 'Uhrzeit:', 'Gesprächspartner:']);
    expect(note.slice(1, 6)).toEqual([
      'Firma: Acme',
      'Stelle: Baker',
      expect.stringMatching(/^Datum: "?2026-03-12"?$/),
      'Uhrzeit: "14:30"',
      'Gesprächspartner:',
    ]);
    expect(note.filter((line) => /^(?:company|role|date|time|interviewers):/.test(line))).toEqual([]);
  });

  test('is filled in under the names that the settings give', async () => {
    const note = await madeFrom(['whom I beg:'], { company: ['whom I beg'] });
    expect(note[1]).toBe('whom I beg: Acme');
    expect(note.some((line) => line.startsWith('company:'))).toBe(false);
  });

  test('keeps what stands in it already, and gets what it has no name for', async () => {
    const note = await madeFrom(['employer: Always the same Ltd # mine', 'format: on-site']);
    expect(note.slice(1, 4)).toEqual(['employer: Always the same Ltd # mine', 'format: on-site', 'role: Baker']);
  });
});
