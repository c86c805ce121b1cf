import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/core/interview/find-person.ts';
import { personOf } from '../../support/interview.ts';

const people = [
  personOf('Dana Whitfield', { aliases: ['DW', 'the chair'] }),
  personOf('Luis Ortega', { note: 'People/Lucho from Leeds.md' }),
  personOf('Anna Berg'),
  personOf('Anna Reed'),
  personOf('Bo'),
  personOf('Dr Åsa Öberg-Lund'),
  personOf('Bruce Lee'),
  personOf('Lee Chu'),
  personOf('Kim Vella', { note: 'Kim.Mdina.md' }),
];

describe('The person whom a written name means', () => {
  it.each([
    ['Dana Whitfield', 'Dana Whitfield'],
    ['dana  WHITFIELD', 'Dana Whitfield'],
    ['the chair', 'Dana Whitfield'],
    ['Lucho from Leeds', 'Luis Ortega'],
    ['Whitfield', 'Dana Whitfield'],
    ['Mr Luis Ortega', 'Luis Ortega'],
    ['Whitfield Dana', 'Dana Whitfield'],
    ['Dana Whitfeld', 'Dana Whitfield'],
    ['Dana Whitfild', 'Dana Whitfield'],
    ['Dana Whtfild', 'Dana Whitfield'],
    ['Whitfeld, Dana', 'Dana Whitfield'],
    ['Ana Berg', 'Anna Berg'],
    ['Asa Oberg-Lund', 'Dr Åsa Öberg-Lund'],
    ['Bob', 'Bo'],
    ['Dana of Acme Whitfield', 'Dana Whitfield'],
    ['Bruce Lea', 'Bruce Lee'],
    ['Brcue Lee', 'Bruce Lee'],
    ['Lei Chu', 'Lee Chu'],
    ['Kim.Mdina', 'Kim Vella'],
  ])('is met by "%s": %s', (written, name) => {
    expect(findPerson(written, people)?.name).toBe(name);
  });

  it.each([
    ['', 'nothing is written'],
    ['Anna', 'two are called so'],
    ['Dana Whtfld', 'three letters are wrong'],
    ['Bobby', 'two letters of a short name are wrong'],
    ['?!', 'no letter is written'],
    ['Loo Cha', 'two letters of a short name are wrong'],
    ['Dana Berg', 'no one has both words'],
    ['Priya Rao', 'nobody is called so'],
  ])('is nobody for "%s", as %s', (written) => {
    expect(findPerson(written, people)).toBeNull();
  });

  it('is the one of that very name before anybody with such an alias', () => {
    const both = [personOf('Sam', { aliases: ['Kit'] }), personOf('Kit')];
    expect(findPerson('Kit', both)?.name).toBe('Kit');
  });

  it('is nobody where two have that name, though a third would be near', () => {
    expect(findPerson('Sam', [personOf('Sam'), personOf('Sam'), personOf('Pam')])).toBeNull();
  });
});
