import { describe, expect, it } from 'vitest';
import { findLinks, nameOfTarget, readLink } from '../../../src/core/note/links.ts';
import { plainText } from '../../../src/core/note/plain-text.ts';

describe('A link', () => {
  it.each([
    ['[[Dana]]', { target: 'Dana', heading: null, alias: null, external: false }],
    [
      ' [[People/Dana Whitfield|Dana]] ',
      { target: 'People/Dana Whitfield', heading: null, alias: 'Dana', external: false },
    ],
    ['[[Dana#Talk|D]]', { target: 'Dana', heading: 'Talk', alias: 'D', external: false }],
    ['[[#Talk]]', { target: '', heading: 'Talk', alias: null, external: false }],
    ['[[a\\|b]]', { target: 'a', heading: null, alias: 'b', external: false }],
    ['[Dana](People/Dana%20W.md)', { target: 'People/Dana W.md', heading: null, alias: 'Dana', external: false }],
    ['[Dana](<People/Dana W.md>)', { target: 'People/Dana W.md', heading: null, alias: 'Dana', external: false }],
    [
      '[Dana](mailto:dana@acme.example)',
      { target: 'mailto:dana@acme.example', heading: null, alias: 'Dana', external: true },
    ],
  ])('%j is read', (text, expected) => {
    expect(readLink(text)).toEqual(expected);
  });

  it.each(['Dana', '[[Dana]], [[Sam]]', '[[ ', '[[]]', '', '[x]', 'see [[Dana]]'])(
    '%j is not one link alone',
    (text) => {
      expect(readLink(text)).toBeNull();
    },
  );

  it('is found in a text, where it stands', () => {
    const text = 'a [[B|b]] and ![[c.png]] and [d](e.md)';
    expect(findLinks(text).map(({ target, from, to }) => [target, text.slice(from, to)])).toEqual([
      ['B', '[[B|b]]'],
      ['c.png', '![[c.png]]'],
      ['e.md', '[d](e.md)'],
    ]);
    expect(nameOfTarget('People/Dana Whitfield.md')).toBe('Dana Whitfield');
  });

  it.each([
    ['**Dana** _said_ ==this== `x` [[People/Sam]] ^abc', 'Dana said this x Sam'],
    ['snake_case and 2 * 3', 'snake_case and 2 3'],
    ['[site](https://a.example) \\*x\\*', 'site x'],
  ])('%j reads as %j', (markdown, expected) => {
    expect(plainText(markdown)).toBe(expected);
  });
});
