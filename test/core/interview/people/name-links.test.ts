import { describe, expect, it } from 'vitest';
import { baseName, firstLink, nameOfSlug, withoutLinks } from '../../../../src/core/interview/people/name-links.ts';

describe('A link in a text', () => {
  it.each([
    ['[[Dana]]', 'Dana', null],
    ['see [[ People/Dana ]] and [[Luis]]', 'People/Dana', null],
    ['[[People/Dana|Dee ]]', 'People/Dana', 'Dee'],
    ['[[People/Dana\\|Dee]]', 'People/Dana', 'Dee'],
    ['[[Dana#Topics|Dee]]', 'Dana', 'Dee'],
    ['![[Dana]]', 'Dana', null],
    ['[Dee ](People/Dana%20Whitfield.md)', 'People/Dana Whitfield', 'Dee'],
    ['[Dee](<People/Dana Whitfield.md>)', 'People/Dana Whitfield', 'Dee'],
    ['[Dee](100%.md)', '100%', 'Dee'],
    ['[Dee](a.mdx.md)', 'a.mdx', 'Dee'],
    ['[Dee](https://acme.example)', null, null],
    ['Dana', null, null],
  ])('leads to a note: %s', (text, target, shown) => {
    expect(firstLink(text)).toEqual({ target, shown });
  });

  it.each([
    ['[[People/Dana]] and [[Luis|Lu]]', 'Dana and Lu'],
    ['[Dee](https://acme.example), [x]', 'Dee, [x]'],
    ['Dana', 'Dana'],
  ])('shows words: %s', (text, shown) => {
    expect(withoutLinks(text)).toBe(shown);
  });

  it('has the name of its file', () => {
    expect(['People/Dana.md', 'Dana.md.md', 'a/ b '].map(baseName)).toEqual(['Dana', 'Dana.md', 'b']);
  });

  it.each([
    ['jane-smith', 'Jane Smith'],
    ['jane_smith--lee', 'Jane Smith Lee'],
    ['jane o’neill', 'Jane O’Neill'],
    ['anne-marie lee', 'Anne-Marie Lee'],
    ['Jane-smith', 'Jane-smith'],
  ])('may be a name in small letters: %s, %s', (slug, name) => {
    expect(nameOfSlug(slug)).toBe(name);
  });
});
