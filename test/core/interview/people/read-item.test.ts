import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/interview/model.ts';
import { interviewIn } from '../vault.ts';

function metIn(properties: string): readonly Person[] {
  return interviewIn(`---\n${properties}\n---\n`).people;
}

function topicsOf({ topics }: Person): readonly string[] {
  return topics.map(({ text }) => text);
}

describe('Somebody who is written with keys', () => {
  it('is read whole', () => {
    const lines = [
      'interviewers:',
      '  - name: Dr Dana Whitfield',
      '    title: Head of Ops',
      '    email: dana@acme.example',
      '    phone: 020 7946 0123',
      '    linkedin: linkedin.com/in/dana',
      '    company: Acme Agency',
      '    address: [1 Mill Lane, Stroud]',
      '    aliases: [Dee, DW]',
      '    topics: the night rota; flour prices',
      '    share: https://mill.example',
      '    part: hiring manager',
    ];
    const [dana] = metIn(lines.join('\n'));
    expect(dana).toMatchObject({
      name: 'Dana Whitfield',
      part: 'hiring-manager',
      honorific: 'Dr',
      title: 'Head of Ops',
      email: 'dana@acme.example',
      phone: '020 7946 0123',
      linkedin: 'linkedin.com/in/dana',
      company: 'Acme Agency',
      address: '1 Mill Lane\nStroud',
      aliases: ['Dee', 'DW'],
      topics: [
        { text: 'the night rota', share: 'https://mill.example' },
        { text: 'flour prices', share: 'https://mill.example' },
      ],
    });
  });

  it.each<readonly [string, Partial<Person>]>([
    ['given: Wei\n    family: Li', { name: 'Wei Li', given: 'Wei', family: 'Li', salutation: 'Dear Wei' }],
    ['name: Li Wei\n    family: Li', { given: 'Wei', family: 'Li' }],
    ['name: Dana Whitfield\n    honorific: Dr', { honorific: 'Dr', salutation: 'Dear Dr Whitfield' }],
    ['name: Dana Whitfield\n    call: Dee', { salutation: 'Dear Dee' }],
    ['name: Dana Whitfield\n    salutation: Hello Dana', { salutation: 'Hello Dana' }],
    ['name: Dana Whitfield\n    part: chief of staff', { title: 'chief of staff', part: 'interviewer' }],
    ['name: Dana Whitfield\n    part: HR', { title: null, part: 'recruiter' }],
    ['name: Dana Whitfield (COO)', { title: 'COO' }],
    ['name: Dana Whitfield (COO)\n    title: Head of Ops', { title: 'Head of Ops' }],
    ['name: Dana Whitfield\n    title:', { title: null }],
  ])('is told by "%s"', (lines, told) => {
    expect(metIn(`interviewers:\n  - ${lines}`)[0]).toMatchObject(told);
  });

  it('is asked about when the name is none', () => {
    const { people, gaps } = interviewIn(
      '---\ninterviewers:\n  - name: "???"\n  - name: Dana\ndate: 2026-03-02\n---\n',
    );
    expect(people.map(({ name }) => name)).toEqual(['Dana']);
    expect(gaps).toContain('who is "???"?');
  });
});

describe('Somebody whose name is the key', () => {
  it.each<readonly [string, Partial<Person>]>([
    ['Dana Whitfield: Head of Ops', { title: 'Head of Ops' }],
    ['Dana Whitfield: Head of Ops, dana@acme.example', { title: 'Head of Ops', email: 'dana@acme.example' }],
    ['Dana Whitfield: <dana@acme.example>', { title: null, email: 'dana@acme.example' }],
    [
      'Dana Whitfield: "020 7946 0123, linkedin.com/in/dana"',
      { phone: '020 7946 0123', linkedin: 'linkedin.com/in/dana' },
    ],
    ['Dana Whitfield: { email: dana@acme.example, title: COO }', { title: 'COO', email: 'dana@acme.example' }],
    [
      'Dana Whitfield:\n      - title: COO\n      - email: dana@acme.example',
      { title: 'COO', email: 'dana@acme.example' },
    ],
    ['Dana Whitfield:', { title: null }],
  ])('is told by what stands behind it: "%s"', (line, told) => {
    expect(metIn(`interviewers:\n  - ${line}`)).toMatchObject([{ name: 'Dana Whitfield', ...told }]);
  });

  it('talked about what is listed behind it, beside which keys may stand', () => {
    const [dana, luis] = metIn(
      'interviewers:\n  - Dana Whitfield: [the night rota, flour prices]\n  - Luis Ortega: [the oven, { title: Baker }]',
    );
    expect([dana && topicsOf(dana), dana?.title]).toEqual([['the night rota', 'flour prices'], null]);
    expect([luis && topicsOf(luis), luis?.title]).toEqual([['the oven'], 'Baker']);
  });

  it('may stand beside others in one record', () => {
    const met = metIn('interviewers:\n  Dana Whitfield: COO\n  Luis Ortega:\n    title: Baker\n  TBD: x');
    expect(met.map(({ name, title }) => [name, title])).toEqual([
      ['Dana Whitfield', 'COO'],
      ['Luis Ortega', 'Baker'],
    ]);
  });
});

describe('A property for people', () => {
  it.each([
    ['no', []],
    ['none', []],
    ['N/A', []],
    ['"-"', []],
    ['dana@acme.example', ['who is "dana@acme.example"?']],
    ['020 7946 0123', []],
    ['TBD', ['who is "TBD"?']],
    ['"Dana; two engineers"', ['who is "two engineers"?']],
  ])('asks about words that name nobody, unless they say so or are no more than a number: %s', (value, asked) => {
    const { gaps } = interviewIn(`---\ninterviewers: ${value}\ncompany: Acme\ndate: 2026-03-02\n---\n`);
    expect(gaps.filter((gap) => gap.startsWith('who is'))).toEqual(asked);
  });
});
