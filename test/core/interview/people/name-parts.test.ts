import { describe, expect, it } from 'vitest';
import { initialsOf, splitName } from '../../../../src/core/interview/people/name-parts.ts';

describe('Given and family name', () => {
  it.each([
    ['Dana Whitfield', 'Dana', 'Whitfield'],
    ['Dana K. Whitfield', 'Dana', 'Whitfield'],
    ['D. Whitfield', null, 'Whitfield'],
    ['D. Kay Whitfield', null, 'Whitfield'],
    ['Mary Jane Smith', null, 'Smith'],
    ['Jan van der Berg', 'Jan', 'van der Berg'],
    ['Jan Willem van der Berg', null, 'van der Berg'],
    ['ter Braak', null, 'ter Braak'],
    ['Dana', null, null],
    ['Nguyen Thi Linh', null, null],
    ['林 美玲', null, null],
    ['Анна Иванова', null, null],
    ['Anne-Marie O’Neill', 'Anne-Marie', 'O’Neill'],
  ])('are split where that is sure: %s', (name, given, family) => {
    expect(splitName(name, null)).toEqual({ given, family });
  });

  it.each([
    ['Li Wei', 'Li', 'Wei'],
    ['Wei LI', 'Li', 'Wei'],
    ['Li Wei Ming', 'Li', null],
    ['Garcia Lopez Ana', 'García López', 'Ana'],
    ['Li', 'Li', null],
  ])('are believed where the family name is marked: %s, %s', (name, family, given) => {
    expect(splitName(name, family)).toEqual({ given, family });
  });

  it.each([
    ['Anastasia Sokolova', 'AS'],
    ['Anna-Lena ter Horst', 'ALtH'],
    ['Dana', 'D'],
    ['', ''],
  ])('begin with letters: %s, "%s"', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});
