import { describe, expect, it } from 'vitest';
import { namesIn } from '../vault.ts';

const two = 'interviewers: [Dana Whitfield, Luis Ortega]';
const one = 'interviewers: Dana Whitfield';

describe('The part that a text gives to somebody', () => {
  it.each([
    [two, 'Dana would be my boss.', ['Dana Whitfield (hiring-manager)', 'Luis Ortega']],
    [two, 'Luis runs the mill. He would be my boss.', ['Dana Whitfield', 'Luis Ortega (hiring-manager)']],
    [two, '## Luis Ortega\n- would be my boss', ['Dana Whitfield', 'Luis Ortega (hiring-manager)']],
    [two, 'Somebody would be my boss.', ['Dana Whitfield', 'Luis Ortega']],
    [two, 'Luis runs the mill.\nHe is nice.', ['Dana Whitfield', 'Luis Ortega']],
    [`${one}\nround: Hiring manager`, '', ['Dana Whitfield (hiring-manager)']],
    [`${one}\nstage: hiring manager call`, '', ['Dana Whitfield (hiring-manager)']],
    [`${two}\nround: hiring manager`, '', ['Dana Whitfield', 'Luis Ortega']],
    [`${one}\nrecruiter: Sam\nround: hiring manager`, '', ['Dana Whitfield (hiring-manager)', 'Sam (recruiter)']],
    ['interviewers: Dana Whitfield at Redstone Freight\ncompany: Acme', '', ['Dana Whitfield (recruiter)']],
    ['interviewers: Dana Whitfield at Acme\ncompany: ACME', '', ['Dana Whitfield']],
    ['interviewers: [Dana Whitfield at Brook, Luis]\ncompany: Acme', '', ['Dana Whitfield', 'Luis']],
  ])('with "%s" and %j: %j', (properties, body, names) => {
    expect(namesIn(`---\n${properties}\n---\n${body}\n`)).toEqual(names);
  });
});
