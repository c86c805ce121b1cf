import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isAlike } from '../../../src/core/note/fold.ts';
import { keyProbe } from '../../../src/core/note/key-probe.ts';
import { propertiesOf, propertyOf } from '../../../src/core/note/property-of.ts';
import { readNote } from '../../../src/core/note/read-note.ts';
import { failsafe } from '../../support/yaml.ts';

describe('A folded text', () => {
  it.each([
    ['José', 'jose'],
    ['Jean-Luc O’Neill', 'jean luc oneill'],
    ["O'NEILL", 'oneill'],
    ['Weiß, Søren & Łukasz', 'weiss soren lukasz'],
    ['İpek', 'ipek'],
    ['  Acme,  Inc. ', 'acme inc'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['#tag + more', 'tag more'],
    ['待补充', '待补充'],
    ['ガ', 'ガ'],
    ['मीरा', 'मीरा'],
    ['Dana\u200b Whitfield\u202e', 'dana whitfield'],
    ['', ''],
    ['!?', ''],
  ])('of %j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('tells names in other scripts apart by their vowel signs', () => {
    expect(isAlike('मीरा', 'मारा')).toBe(false);
  });

  it('is the same for composed and decomposed text, for any case, and when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

const NOTE = readNote(
  'a.md',
  '---\nHiring_Manager: Dana\ninterviewer:\nInterviewer2: Sam\nDATE-TIME: x\n---\n',
  failsafe,
);

describe('A property', () => {
  it('is found under its name in any case, with spaces, dashes or underscores', () => {
    expect(propertyOf(NOTE.properties, ['hiring manager'])).toBe('Dana');
    expect(propertyOf(NOTE.properties, ['date time'])).toBe('x');
  });

  it('is the first of the names that has a value; null when all are empty, undefined when there are none', () => {
    expect(propertyOf(NOTE.properties, ['interviewer', 'hiring manager'])).toBe('Dana');
    expect(propertyOf(NOTE.properties, ['interviewer'])).toBeNull();
    expect(propertyOf(NOTE.properties, ['company', 'constructor'])).toBeUndefined();
  });

  it('is given with its key as written, in the order of the names', () => {
    expect(propertiesOf(NOTE.properties, ['interviewer2', 'hiring-manager']).map(({ key }) => key)).toEqual([
      'Interviewer2',
      'Hiring_Manager',
    ]);
  });
});

describe('The quick look at the beginning of a note', () => {
  const mayHold = keyProbe(['hiring manager', 'interviewer']);

  it.each([
    ['---\nHiring_Manager: x\n---\n', true],
    ['---\r\n"hiring-manager": x\r\n---\r\n', true],
    ['\uFEFF---\ntitle: x\nInterviewer2: y\n---\n', true],
    ['---\n{interviewer: x}\n---\n', true],
    ['---\ntitle: interviewer\n---\ninterviewer: x', false],
    ['---\ntitle: x\n---\n', false],
    ['---\ntitle: x\nand then the head en', true],
    ['text\n---\ninterviewer: x\n---\n', false],
    ['', false],
  ])('says of %j whether it may hold them: %s', (head, expected) => {
    expect(mayHold(head)).toBe(expected);
  });

  it('never says no to a note that has one of the keys, wherever the beginning ends', () => {
    const keys = fc.constantFrom(
      'interviewer',
      'INTERVIEWER',
      'Hiring Manager',
      'hiring_manager',
      'other',
      'date',
      '"interviewer"',
    );
    const blocks = fc.array(fc.tuple(keys, fc.constantFrom('x', '', '[a, b]', '"y"')), { maxLength: 6 });
    fc.assert(
      fc.property(blocks, fc.nat({ max: 200 }), (lines, length) => {
        const text = `---\n${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}---\nbody`;
        const { properties } = readNote('a.md', text, failsafe);
        const has = propertiesOf(properties, ['hiring manager', 'interviewer']).length > 0;
        if (has) expect(mayHold(text)).toBe(true);
        if (has && length >= 4) expect(mayHold(text.slice(0, length))).toBe(true);
      }),
    );
  });
});
