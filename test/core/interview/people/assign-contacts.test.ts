import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const two = 'interviewers: [Dana Whitfield, Luis Ortega]';
const PHONE = '020 7946 0123';

/** "Name address number" of each person of whom one of both is known. */
function reachedIn(properties: string, body = ''): readonly string[] {
  const { people } = interviewIn(`---\n${properties}\n---\n${body}`);
  return people.flatMap(({ name, email, phone }) =>
    email === null && phone === null
      ? []
      : [[name.split(' ')[0], email, phone].filter((said) => said !== null).join(' ')],
  );
}

describe('An address or number in a property', () => {
  it.each<readonly [string, readonly string[]]>([
    [`${two}\ninterviewer 2 email: desk@acme.example`, ['Luis desk@acme.example']],
    [`${two}\ninterviewer 1 phone: ${PHONE}`, [`Dana ${PHONE}`]],
    [`${two}\ninterviewer 3 email: desk@acme.example`, []],
    [`${two}\ninterviewer email: desk@acme.example`, []],
    [`${two}\ninterviewer email: luis@acme.example`, ['Luis luis@acme.example']],
    [
      `${two}\nchair email: "luis@acme.example; d.whitfield@acme.example"`,
      ['Dana d.whitfield@acme.example', 'Luis luis@acme.example'],
    ],
    [`${two}\nnotes: luis@acme.example`, []],
    [`interviewers: Dana Whitfield\ninterviewer email: dw@acme.example`, ['Dana dw@acme.example']],
    [`interviewers: Dana Whitfield\ninterviewer email: hr@acme.example`, []],
    [`interviewers: Dana Whitfield\ninterviewer email: sam.okafor@acme.example`, []],
    [`interviewers: Dana Whitfield\ninterviewer email: s@acme.example`, ['Dana s@acme.example']],
    [`interviewers: Dana Whitfield\ninterviewer email: 4711@acme.example`, ['Dana 4711@acme.example']],
    [`interviewers: Dana Whitfield\nrecruiter: Sam Okafor\nrecruiter phone: ${PHONE}`, [`Sam ${PHONE}`]],
    [
      `interviewers: Dana Whitfield\nhiring manager: Luis Ortega\nhiring manager email: lo@acme.example`,
      ['Luis lo@acme.example'],
    ],
    [
      `interviewers: Dana Whitfield\nrecruiter: Sam Okafor\nrecruiter email: dana@acme.example`,
      ['Dana dana@acme.example'],
    ],
    [`interviewers: Dana Whitfield <dw@acme.example>\ninterviewer email: dana@acme.example`, ['Dana dw@acme.example']],
  ])('is given to whom it fits: "%s"', (properties, reached) => {
    expect(reachedIn(properties)).toEqual(reached);
  });
});

describe('An address or number in the text', () => {
  it.each<readonly [string, readonly string[]]>([
    [`Dana: ${PHONE}`, [`Dana ${PHONE}`]],
    [`Call Luis on ${PHONE}.`, [`Luis ${PHONE}`]],
    [`Dana gave me the number of Luis, ${PHONE}.`, [`Luis ${PHONE}`]],
    [`Dana spoke. Her number is ${PHONE}.`, [`Dana ${PHONE}`]],
    ['Dana spoke first.\n\nHer address is dw@acme.example.', ['Dana dw@acme.example']],
    [`The desk: ${PHONE}.`, []],
    ['luis.ortega@acme.example', ['Luis luis.ortega@acme.example']],
    ['Write to Dana at sam.okafor@acme.example.', []],
    ['Write to Dana at office@acme.example.', ['Dana office@acme.example']],
    ['dana.luis@acme.example', []],
    ['Dana has dana.luis@acme.example.', ['Dana dana.luis@acme.example']],
    [`## Luis Ortega\n\n- ${PHONE}`, [`Luis ${PHONE}`]],
  ])('is given to whom it is told of: %j', (body, reached) => {
    expect(reachedIn(two, `${body}\n`)).toEqual(reached);
  });

  it('is that of the only one who was met', () => {
    expect(reachedIn('interviewers: Dana Whitfield', `Number: ${PHONE}\n`)).toEqual([`Dana ${PHONE}`]);
  });
});
