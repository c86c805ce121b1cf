import { describe, expect, it } from 'vitest';
import { isOrganisation, readNamed, type Named } from '../../../../src/core/interview/people/read-named.ts';

describe('Somebody as one piece of text names them', () => {
  it.each<readonly [string, Partial<Named>]>([
    [
      'Dr Dana Whitfield (COO) <dana@acme.example>',
      { name: 'Dana Whitfield', honorific: 'Dr', title: 'COO', email: 'dana@acme.example' },
    ],
    ['Dana Whitfield, Head of Ops at Acme', { title: 'Head of Ops', company: 'Acme' }],
    ['Dana Whitfield, Head of Ops @ Acme', { title: 'Head of Ops', company: 'Acme' }],
    ['Dana Whitfield at Acme', { name: 'Dana Whitfield', title: null, company: 'Acme' }],
    ['Dana Whitfield @ Acme', { name: 'Dana Whitfield', title: null, company: 'Acme' }],
    ['Dana Whitfield, at Acme', { title: null, company: 'Acme' }],
    ['Dana Whitfield - Head of Ops', { name: 'Dana Whitfield', title: 'Head of Ops' }],
    ['Dana Whitfield: Head of Ops', { title: 'Head of Ops' }],
    ['Dana Whitfield,', { name: 'Dana Whitfield', title: null }],
    ['Dana Whitfield, PhD', { title: null, company: null }],
    ['Dana Whitfield, Acme Foods Ltd', { title: null }],
    ['Dana Whitfield, Redstone Freight', { title: null, company: 'Redstone Freight' }],
    ['Head of Ops: Dana Whitfield', { name: 'Dana Whitfield', title: 'Head of Ops' }],
    ['head chef Marco Bellini', { name: 'Marco Bellini', title: 'head chef' }],
    ['CFO Frau Brandt', { name: 'Brandt', honorific: 'Frau', title: 'CFO' }],
    ['GF Herr Brandt', { honorific: 'Herr', title: 'GF' }],
    ['Rick Salazar terminal manager', { name: 'Rick Salazar', title: 'terminal manager' }],
    ['Ann from HR', { name: 'Ann', title: 'HR' }],
    ['Neil Gowrie of Strand Recruitment', { name: 'Neil Gowrie', company: 'Strand Recruitment' }],
    ['Prof. Dr. Åsa Öberg', { name: 'Åsa Öberg', honorific: 'Prof. Dr.' }],
    ['Dana WHITFIELD', { name: 'Dana Whitfield', family: 'Whitfield' }],
    ['DANA WHITFIELD', { name: 'Dana Whitfield', family: null }],
    ['Anne O’NEILL-REED', { name: 'Anne O’Neill-Reed', family: 'O’Neill-Reed' }],
    ['Anna K.', { name: 'Anna K.' }],
    ['Dana Whitfield.', { name: 'Dana Whitfield' }],
    ['- Dana Whitfield', { name: 'Dana Whitfield' }],
    ['2. Dana Whitfield', { name: 'Dana Whitfield' }],
    ['🎯 **Dana Whitfield**', { name: 'Dana Whitfield' }],
    ['Dana Whitfield?', { name: 'Dana Whitfield', certain: false }],
    ['Todd Fenner or Fennell', { name: 'Todd', certain: false, guesses: ['Fenner', 'Fennell'] }],
    ['later the ward sister Ann Lee', { name: 'Ann Lee' }],
    ['Floor van Beek', { name: 'Floor van Beek', title: null }],
    ['Dana Whitfield Jr', { name: 'Dana Whitfield' }],
    ['people/jane-smith', { name: 'Jane Smith' }],
    ['[[People/Dana Whitfield|Dee]]', { name: 'Dana Whitfield', link: 'People/Dana Whitfield', aliases: ['Dee'] }],
    ['[[People/dr-dana-whitfield]]', { name: 'Dana Whitfield' }],
    ['Dana Whitfield 020 7946 0123', { phone: '020 7946 0123' }],
  ])('%s', (text, named) => {
    expect(readNamed(text)).toMatchObject(named);
  });

  it.each([
    '',
    'TBD',
    'the panel',
    'Tim or Tom',
    'scariest of the lot',
    'nose ring. asked me about it',
    'Head of Ops',
    'dana@acme.example',
    'two engineers',
    'everyone else',
    `Dana ${'x'.repeat(400)}`,
  ])('is nobody in "%s"', (text) => {
    expect(readNamed(text)).toBeNull();
  });

  it.each([
    ['Redstone Freight', true],
    ['Strand Recruitment', true],
    ['Freight', false],
    ['redstone freight', false],
    ['Freight Manager', false],
    ['Dana Whitfield', false],
  ])('is told from a firm: %s: %s', (text, isFirm) => {
    expect(isOrganisation(text)).toBe(isFirm);
  });
});
