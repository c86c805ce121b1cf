import { describe, expect, it } from 'vitest';
import { greet, type Greeted } from '../../../../src/core/interview/people/salutation.ts';

const dana: Greeted = {
  name: 'Dana Whitfield',
  honorific: null,
  given: 'Dana',
  family: 'Whitfield',
  callName: null,
  salutation: null,
};

describe('The greeting of a letter', () => {
  it.each<readonly [string, Partial<Greeted>]>([
    ['Dear Dana', {}],
    ['Dear Dana Whitfield', { given: null }],
    ['Dear Dee', { callName: 'Dee', honorific: 'Dr' }],
    ['Hello there', { salutation: 'Hello there', callName: 'Dee' }],
    ['Dear Ms Whitfield', { honorific: 'Ms' }],
    ['Dear Ms Dana Whitfield', { honorific: 'Ms', family: null }],
    ['Dear Frau Whitfield', { honorific: 'frau' }],
    ['Dear Frau Whitfield', { honorific: 'fr.', given: null }],
    ['Dear Fr Whitfield', { honorific: 'fr.' }],
    ['Dear Herr Whitfield', { honorific: 'Hr.' }],
    ['Dear Fr Whitfield', { honorific: 'Fr.' }],
    ['Dear Seu Dana', { honorific: 'seu' }],
    ['Dear Mrs Whitfield', { honorific: 'Mrs.' }],
    ['Dear Dr Whitfield', { honorific: 'Dr.' }],
    ['Dear Dr Whitfield', { honorific: 'Dra.' }],
    ['Dear Dr Whitfield', { honorific: 'doctor' }],
    ['Dear Dr Whitfield', { honorific: 'PD Dr.' }],
    ['Dear Drs Whitfield', { honorific: 'drs' }],
    ['Dear Professor Whitfield', { honorific: 'Prof. Dr.' }],
    ['Dear Sir Dana', { honorific: 'Sir' }],
    ['Dear Dame Dana Whitfield', { honorific: 'Dame', given: null }],
    ['Dear Dana', { honorific: 'lady' }],
    ['Dear Lady Whitfield', { honorific: 'Lady' }],
  ])('is "%s" for %j', (greeting, person) => {
    expect(greet({ ...dana, ...person })).toBe(greeting);
  });
});
