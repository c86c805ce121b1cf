import { describe, expect, it } from 'vitest';
import type { PersonNote } from '../../../../src/core/interview/model.ts';
import { reading } from '../vault.ts';

function personIn(text: string, path = 'People/Dana Whitfield.md'): PersonNote {
  const read = reading(text, { path });
  if (read.kind !== 'person') throw new Error(read.reason);
  return read.person;
}

const nothing = {
  path: 'People/Dana Whitfield.md',
  name: 'Dana Whitfield',
  aliases: [],
  email: null,
  phone: null,
  title: null,
  company: null,
  address: null,
  linkedin: null,
  honorific: null,
  salutation: null,
  tone: null,
  callName: null,
  fit: [],
  problems: [],
};

describe('A person’s own note', () => {
  it('names that person, and nothing else where it says nothing', () => {
    expect(personIn('')).toEqual(nothing);
    expect(personIn('---\ntype: person\nemail:\n---\n')).toEqual(nothing);
  });

  it('is read by its properties', () => {
    const properties = [
      'email: "[[x|dana@acme.example]]"',
      'phone: 020 7946 0123',
      'title: Head of Ops',
      'company: "[[Firms/Acme|Acme]]"',
      'address: [1 Mill Lane, Stroud]',
      'linkedin: linkedin.com/in/dana',
      'honorific: Dr',
      'tone: relaxed',
      'aliases: [Dee, DW, Dee]',
    ];
    expect(personIn(`---\n${properties.join('\n')}\n---\nmobile 07700 900123, ops@acme.example\n`)).toEqual({
      ...nothing,
      email: 'dana@acme.example',
      phone: '020 7946 0123',
      title: 'Head of Ops',
      company: 'Acme',
      address: '1 Mill Lane\nStroud',
      linkedin: 'linkedin.com/in/dana',
      honorific: 'Dr',
      tone: 'relaxed',
      aliases: ['Dee', 'DW'],
    });
  });

  it.each<readonly [body: string, told: Partial<PersonNote>]>([
    ['Email:: dana@acme.example\nPhone: 020 7946 0123', { email: 'dana@acme.example', phone: '020 7946 0123' }],
    ['charge nurse, St Brannock’s', { title: 'charge nurse' }],
    ['She runs the ward.', { title: null }],
    ['\n%% head nurse %%\nward sister (nights)', { title: 'ward sister' }],
    ['met in March\ncall me Dee', { callName: 'Dee' }],
    ['call me later', { callName: null }],
    ['see linkedin.com/in/dana or dana@acme.example', { linkedin: 'linkedin.com/in/dana', email: 'dana@acme.example' }],
    [`${'and more\n'.repeat(12)}dana@acme.example`, { email: null }],
    [`${'and more\n'.repeat(11)}dana@acme.example`, { email: 'dana@acme.example' }],
  ])('is read by its first lines: %j', (body, told) => {
    expect(personIn(body)).toMatchObject(told);
  });

  it('is believed in its properties before its lines', () => {
    expect(personIn('---\nemail: dana@acme.example\n---\nEmail: ops@acme.example\n').email).toBe('dana@acme.example');
  });

  it.each([
    ['People/dana-whitfield.md', '', 'Dana Whitfield', []],
    ['People/dr-dana-whitfield.md', '', 'Dana Whitfield', ['Dr Dana Whitfield']],
    ['People/Dee Whitfield.md', 'name: Dana Whitfield', 'Dana Whitfield', ['Dee Whitfield']],
    ['People/Dana from Acme.md', 'name: Dana Whitfield', 'Dana Whitfield', []],
    ['People/dana.md', 'name: "???"', 'Dana', []],
    ['People/x.md', 'name: Dr Dana Whitfield (Dee)', 'Dana Whitfield', []],
  ])('gives the name of %s with "%s": %s, also called %j', (path, property, ...[name, aliases]) => {
    expect(personIn(`---\ntype: person\n${property}\n---\n`, path)).toMatchObject({ name, aliases });
  });

  it.each([
    ['"Dear Linh,"', 'Dear Linh'],
    ['Linh!', 'Dear Linh'],
    ['"Linh, "', 'Dear Linh'],
    ['Anne-Marie', 'Dear Anne-Marie'],
    ['"Liebe Frau Nguyen,"', 'Liebe Frau Nguyen'],
    ['hello', 'hello'],
    ['"Hi, Linh"', 'Hi, Linh'],
  ])('says how to greet: %s is "%s"', (written, salutation) => {
    expect(personIn(`---\nsalutation: ${written}\n---\n`).salutation).toBe(salutation);
  });

  it('says which line of its properties cannot be read', () => {
    const { problems } = personIn('---\nname: [Dana\n---\n');
    expect(problems).toEqual([{ line: 2, says: expect.stringContaining('is never closed') as string }]);
  });
});
