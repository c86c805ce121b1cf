import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/interview/reading.ts';
import { interviewIn, reading } from './vault.ts';

const path = 'Interviews/Acme.md';
const head = '---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\n';
const cut = {
  path,
  where: 'properties',
  says: 'the note is very long: only its first 1,000 lines (250,000 characters) were read',
};

/** A note whose last line names what was promised. */
function ending(filler: string): Reading {
  return reading(`${head}${filler}- [ ] send the plan`);
}

function promisesOf(read: Reading): readonly string[] {
  return read.kind === 'interview' ? read.interview.promises.map(({ text }) => text) : [read.reason];
}

describe('A very long note', () => {
  it.each([
    ['of 1,000 lines', '\n'.repeat(999)],
    ['of 250,000 characters', `${'x'.repeat(249_980)}\n`],
  ])('%s is read to its end', (_, filler) => {
    const read = ending(filler);
    expect(promisesOf(read)).toEqual(['send the plan']);
    expect(read.fix).toEqual([]);
  });

  it.each([
    ['of more lines', '\n'.repeat(1000)],
    ['of more characters', `${'x'.repeat(250_000)}\n`],
  ])('%s says that its end was not read, and nothing of what it says is lost', (_, filler) => {
    const read = ending(filler);
    expect(promisesOf(read)).toEqual([]);
    expect(read).toMatchObject({ interview: { people: [{ name: 'Dana Whitfield' }], date: '2026-03-02' } });
    expect(read.fix).toEqual([cut]);
  });

  it('names what else is wrong with it as well', () => {
    const { problems } = interviewIn(`---\ninterviewers: Dana Whitfield\ndate: 2026-02-30\n---\n${'\n'.repeat(1000)}`);
    expect(problems.map(({ says }) => says)).toEqual([expect.stringContaining('2026-02-30'), cut.says]);
  });
});

describe('A note that says nothing', () => {
  it('of who, when or what for is no interview, and nothing has to be mended in it', () => {
    expect(reading('---\nround: 2\n---\n', { path })).toEqual({
      kind: 'other',
      path,
      reason: 'it names no interviewer, no day and no job',
      fix: [],
    });
  });
});

describe('What has to be mended in a note', () => {
  it('is told with its line, and else as one of its properties', () => {
    const { fix } = reading('---\ninterviewers: Dana Whitfield\nstatus: purple\n---\nDate: 2026-02-30\n', { path });
    expect(fix.map(({ where, path: at }) => [where, at])).toEqual([
      ['line 5', path],
      ['properties', path],
    ]);
  });
});

it('A note of the interview folder that cannot be read is to be fixed, also where what is left of it names nothing', () => {
  const read = reading('---\ninterviewers: [a\n---\n');
  expect(read.kind).toBe('other');
  expect(read.fix).toEqual([
    { path, where: 'line 2', says: expect.stringContaining('a bracket that is never closed') as string },
  ]);
});
