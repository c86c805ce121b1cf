import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const path = 'Interviews/thursday.md';

describe('A company that no property names', () => {
  it.each([
    ['# Interviewers\n- Tess Dunn\n- Lou Orr\n', null],
    ['## Participants\n- Tess Dunn, Yard boss\n## Notes\n- tides\n', null],
    ['## Interviewers\n- Tess Dunn\n## Company\nQuayworks\n', 'Quayworks'],
    ['## Company\nWe spoke about it. It was long.\n## Interviewers\n- Tess Dunn\n', null],
    ['# Quayworks\n## Interviewers\n- Tess Dunn\nQuayworks wants a clerk.\n', 'Quayworks'],
  ])('is no heading of people: %s', (body, company) => {
    const read = interviewIn(`---\ntype: interview\ninterviewers: Tess Dunn\ndate: 2026-03-12\n---\n${body}`, { path });
    expect(read.company).toBe(company);
    expect(read.gaps.includes('at which company?')).toBe(company === null);
  });

  it.each([
    ['I came from Bell Marine, where I was yard hand. My husband works at Gorse Hill Vets.', null],
    ['I used to clean at Gorse Hill Vets.', null],
    ['My brother works at Gorse Hill Vets. Interview at Bayside Dental.', 'Bayside Dental'],
    ['Interview at Gorse Hill Vets.', 'Gorse Hill Vets'],
  ])('is none of the writer’s past or family: %s', (body, company) => {
    expect(interviewIn(`---\ninterviewers: Tess Dunn\ndate: 2026-03-12\n---\n${body}\n`, { path }).company).toBe(
      company,
    );
  });
});

describe('A role that no property names', () => {
  it.each([
    ['- red flag: third manager in a year', null],
    ['- worry: second foreman this year', null],
    ['- I was asked for a reference from my last boss at Bell Marine as night porter', null],
    ['The job is lead cook, 6 to 2.', 'lead cook'],
  ])('is nothing private or past: %s', (body, role) => {
    const read = interviewIn(`---\ninterviewers: Tess Dunn\ncompany: Quayworks\ndate: 2026-03-12\n---\n${body}\n`, {
      path,
    });
    expect(read.role).toBe(role);
  });
});
