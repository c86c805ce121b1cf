import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;

describe('The round', () => {
  it.each([
    ['round: second', 'second'],
    ['round: phone\nstage: panel interview', 'panel interview'],
    ['round: phone', 'phone'],
    ['stage: final round', 'final round'],
    ['stage: rejected', null],
    ['stage: interview 2', 'interview 2'],
    ['stage: offer call', 'offer call'],
    ['round: phone\nstage: rejected', null],
  ])('is read from "%s"', (properties, round) => {
    expect(interviewIn(note(properties)).round).toBe(round);
  });

  it.each([
    ['Interviews/Acme second interview.md', 'second interview'],
    ['Interviews/Acme Round 2.md', 'Round 2'],
    ['Interviews/Acme final.md', 'final'],
    ['Interviews/Acme_v2_FINAL.md', null],
    ['Interviews/acme_r2.md', 'r2'],
    ['Interviews/Acme - meeting 2.md', 'meeting 2'],
    ['Interviews/Acme zweites Gespräch.md', 'zweites Gespräch'],
    ['Interviews/Acme 2e gesprek.md', '2e gesprek'],
    ['Interviews/Acme segunda entrevista.md', 'segunda entrevista'],
    ['Interviews/Acme secondo colloquio.md', 'secondo colloquio'],
    ['Interviews/Interview 11-3.md', null],
    ['Interviews/Interview 3 March.md', null],
    ['Interviews/R&D at Acme.md', null],
    ['Interviews/Acme.md', null],
  ])('is read from the title %s', (path, round) => {
    expect(interviewIn(note(''), { path }).round).toBe(round);
  });
});

describe('The round in the first lines', () => {
  it.each([
    ['Acme, 2nd conversation, in person', '2nd conversation'],
    ['initial phone intvw', 'initial phone intvw'],
    ['entretien maternité, 2e tour', '2e tour'],
    ['stage / prueba. sin pagar', 'stage / prueba'],
    ['Essai ce matin chez Verdier', 'Essai'],
    ['Second time at Acme', 'Second time'],
    ['the second time I saw a kiln', null],
    ['stage manager for the season', null],
    ['Dana led.\nLuis too.\nOmid too.\nthe second interview is in May', null],
  ])('is read from "%s": %s', (body, round) => {
    expect(interviewIn(note('', body), { path: 'Interviews/Acme.md' }).round).toBe(round);
  });
});
