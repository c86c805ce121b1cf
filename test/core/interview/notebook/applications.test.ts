import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../../src/core/interview/model.ts';
import { groupApplications, pathKey } from '../../../../src/core/interview/notebook/applications.ts';
import { interviewOf, personOf } from '../../../support/interview.ts';

type Job = readonly [company: string | null, role: string | null];

function talk(path: string, [company, role]: Job, date: Interview['date'] = null): Interview {
  return interviewOf({ path, company, role, date });
}

function told(interviews: readonly Interview[]): readonly string[] {
  return groupApplications(interviews).map(
    ({ key, company, role, asksForRole, interviews: rounds }) =>
      `${key}: ${company ?? '-'}, ${role ?? '-'}${asksForRole ? '?' : ''}: ${rounds.map(({ path }) => path).join(' ')}`,
  );
}

describe('Talks are put together into applications', () => {
  it.each<readonly [string, readonly Interview[], readonly string[]]>([
    [
      'by company and role, however they are spelt, the oldest first, with the newest spelling',
      [
        talk('b.md', ['ACME Ltd', 'baker'], '2026-03-12'),
        talk('a.md', ['Acme', 'Baker'], '2026-03-10'),
        talk('c.md', ['Brook', 'Baker'], '2026-03-11'),
      ],
      ['acme+baker: ACME Ltd, baker: a.md b.md', 'brook+baker: Brook, Baker: c.md'],
    ],
    [
      'of one company by roles',
      [talk('a.md', ['Acme', 'Baker'], '2026-03-10'), talk('b.md', ['Acme', 'Driver'], '2026-03-09')],
      ['acme+driver: Acme, Driver: b.md', 'acme+baker: Acme, Baker: a.md'],
    ],
    [
      'without a role with the only application there',
      [talk('a.md', ['Acme', 'Night baker'], '2026-03-10'), talk('b.md', ['Acme', null], '2026-03-12')],
      ['acme+night-baker: Acme, Night baker: a.md b.md'],
    ],
    [
      'without a role apart where the company has several, and then ask',
      [
        talk('a.md', ['Acme', 'Baker'], '2026-03-10'),
        talk('b.md', ['Acme', 'Driver'], '2026-03-11'),
        talk('Notes/c.md', ['Acme', null], '2026-03-12'),
      ],
      ['acme+baker: Acme, Baker: a.md', 'acme+driver: Acme, Driver: b.md', 'acme+Notes/c: Acme, -?: Notes/c.md'],
    ],
    [
      'by company alone where no note has a role',
      [talk('a.md', ['Acme', null], '2026-03-10'), talk('b.md', ['The Acme GmbH', null], '2026-03-11')],
      ['acme: The Acme GmbH, -: a.md b.md'],
    ],
    [
      'never without a company',
      [talk('Notes/b.MD', [null, 'Baker'], '2026-03-11'), talk('Notes/a.md', [null, 'Baker'])],
      ['Notes/a: -, Baker: Notes/a.md', 'Notes/b: -, Baker: Notes/b.MD'],
    ],
  ])('%s', (_, interviews, applications) => {
    expect(told(interviews)).toEqual(applications);
    expect(told([...interviews].reverse())).toEqual(applications);
  });

  it('with the talk of unknown time at noon, and of unknown day first', () => {
    const day = talk('b.md', ['Acme', 'Baker'], '2026-03-10');
    const rounds = [
      { ...day, path: 'c.md', time: '13:00' } as const,
      { ...day, path: 'a.md', time: '09:00' } as const,
      day,
    ];
    expect(told([...rounds, talk('d.md', ['Acme', 'Baker'])])).toEqual([
      'acme+baker: Acme, Baker: d.md a.md b.md c.md',
    ]);
  });

  it('with everyone of all rounds once', () => {
    const one = interviewOf({
      path: 'a.md',
      company: 'Acme',
      people: [personOf('Dana Whitfield', { email: 'd@acme.example' })],
    });
    const two = interviewOf({
      path: 'b.md',
      company: 'Acme',
      people: [personOf('Dana Whitfield'), personOf('Luis Ortega')],
    });
    const [application] = groupApplications([one, two]);
    expect(application?.people.map(({ name, email }) => [name, email])).toEqual([
      ['Dana Whitfield', 'd@acme.example'],
      ['Luis Ortega', null],
    ]);
  });

  it('so that those of companies of which nothing has changed stay the very same', () => {
    const [a, b] = [talk('a.md', ['Acme', 'Baker'], '2026-03-10'), talk('b.md', ['Brook', 'Baker'], '2026-03-09')];
    const before = [a, b];
    const [brook, acme] = groupApplications(before);
    const more = [a, b, talk('c.md', ['Acme', 'Baker'], '2026-03-12')];
    const [sameBrook, newAcme] = groupApplications(more, before);
    expect(sameBrook).toBe(brook);
    expect(newAcme).not.toBe(acme);
    expect(newAcme?.interviews).toHaveLength(2);
    expect(groupApplications([b], more)).toEqual([brook]);
    expect(groupApplications(more)).toBe(groupApplications(more, before));
  });

  it('whose notes stand in ids without their ending', () => {
    expect([pathKey('Notes/Cafe\u0301.MD'), pathKey('a.md.txt')]).toEqual(['Notes/Caf\u00e9', 'a.md.txt']);
  });
});
