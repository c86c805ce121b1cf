import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';
import { isWrittenSmall, nameCapitals } from '../../../../src/core/interview/people/small-names.ts';

describe('A note that is typed in small letters', () => {
  it.each([
    ['met dan\nhe asked', true],
    ['Met Dan\nhe asked', false],
    ['Met Dan\nhe asked\nand left', true],
    ['met dan\nhe asked\nand left\nTea\nThen', true],
    ['12:30\n- [ ] 4', false],
    ['', false],
  ])('is told by how its lines begin: %j: %s', (text, isSmall) => {
    expect(isWrittenSmall(readLines(text, 1))).toBe(isSmall);
  });

  it.each([
    ['met dana today', 'met Dana today'],
    ['met dana whitfield, manager', 'met Dana Whitfield, manager'],
    ['met dana whitfield', 'met Dana Whitfield'],
    ['met dana yesterday about it', 'met Dana yesterday about it'],
    ['dana walks home', 'Dana walks home'],
    ['spoke to glenda achter, area mgr', 'spoke to Glenda Achter, area mgr'],
    ['met priyanka, asked why', 'met Priyanka, asked why'],
    ['interview w/ zorb at the mill', 'interview w/ Zorb at the mill'],
    ['interview w/ zorb mill', 'interview w/ zorb mill'],
    ['zorb, the manager, asked', 'Zorb, the manager, asked'],
    ['zorb asked about it', 'Zorb asked about it'],
    ['zorb came', 'zorb came'],
    ['mail dana@acme.example to dana', 'mail dana@acme.example to Dana'],
    ['met the manager today', 'met the manager today'],
  ])('gets its names: "%s" is "%s"', (text, named) => {
    expect(nameCapitals(readLines(text, 1), [])(text)).toBe(named);
  });

  it('knows family names that stand elsewhere', () => {
    const text = 'met dana orb mill';
    expect(nameCapitals(readLines(text, 1), [])(text)).toBe('met Dana orb mill');
    expect(nameCapitals(readLines(text, 1), ['Dana Orb'])(text)).toBe('met Dana Orb mill');
  });
});
