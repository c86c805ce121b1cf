import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

/** The role of a note at Acme whose properties name none. */
function roleIn(body: string): string | null {
  const text = `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\ncompany: Acme\n---\n${body}\n`;
  return interviewIn(text, { path: 'Notes/x.md' }).role;
}

describe('The role that a text names', () => {
  it.each([
    ['I applied for the position of Night Baker.', 'Night Baker'],
    ['as a night nurse', 'night nurse'],
    ['role is Head of Ops', 'Head of Ops'],
    ['role would be Head Baker', 'Head Baker'],
    ['Position: sous chef', 'sous chef'],
    ['vacancy = dental nurse', 'dental nurse'],
    ['They want a Musical Director.', 'Musical Director'],
    ['they need a night baker for Leeds', 'night baker'],
    ['They want a night porter', 'night porter'],
    ['they are hiring a pastry cook', 'pastry cook'],
    ['Cercano un primo lavorante', 'primo lavorante'],
    ['was there for the route driver job', 'route driver'],
    ['rang about the driver job', 'driver'],
    ['rang about the caretaking job', 'caretaking'],
    ["went to see about the assistant's job", 'assistant'],
    ['It is the staff interpreter position, she said', 'staff interpreter'],
    ['It went well, for the CNM1 job on the ward', 'CNM1'],
    ['its for tower crane operator, camp job', 'tower crane operator'],
    ['so the job is senior locksmith they have got three vans', 'senior locksmith'],
    ['gesucht wird dachdecker vollzeit', 'dachdecker vollzeit'],
    ['Il posto è di guida museale al museo', 'guida museale'],
    ['pour la place de grutier à tour sur le chantier', 'grutier à tour'],
    ['They want a Second Engineer', 'Second Engineer'],
  ])('stands behind words for it: "%s": %s', (body, role) => {
    expect(roleIn(body)).toBe(role);
  });

  it.each([
    'They need an answer by Friday.',
    'They want a decision quickly.',
    'They are looking for a long-term commitment.',
    'They need a car.',
    'We talked about the new job',
    'what I liked about the last job',
    'She told me about the part time position',
    'it is a nice job',
    'the desk had me down for the CAMHS vacancy',
    'owner big Lloyd',
    'next: second chat with the CIO',
    'a dairy, 40 staff',
    'gate closes 6 pm',
    'They want a singer who can drive',
    'They want a Dr Bell',
    'They want a manager = Sam',
    'They want a night ward sister nurse manager driver lead',
    'job is great',
    'the job was theirs',
    'The role is said to be hard',
    'role is Head of Ops +£40k 2026',
    'for the role of Mr Bell, fine',
    'for the second time they asked.',
    'as a way to say thanks',
  ])('is none in "%s"', (body) => {
    expect(roleIn(body)).toBeNull();
  });

  it.each([
    ['Head of Operations, Leeds', 'Head of Operations'],
    ['Acme. deputy LX', 'deputy LX'],
    ['Acme - deputy LX', 'deputy LX'],
    ['Beech - deputy LX', null],
    ['Acme, Nurse band 6', 'Nurse band 6'],
    ['acme, night guard, retail park', 'night guard'],
    ['Beech, night guard, retail park', null],
    ['Acme, second floor', null],
    ['Acme, head office', null],
    ['Acme, nurse was nice', null],
    ['Acme, nurse Bell', null],
    ['Acme, deputy', 'deputy'],
    ['Acme - deputy LX of north', null],
    ['Acme - deputy said', null],
    ['Acme - LX deputy', 'LX deputy'],
    ['Acme (deputy LX)', null],
  ])('is a piece of the first line, a looser one beside the company: "%s": %s', (body, role) => {
    expect(roleIn(body)).toBe(role);
  });

  it.each([
    ['Head of Operations', 'Head of Operations'],
    ['🎯 Head of Operations', 'Head of Operations'],
    ['we met\n**Night Nurse**', 'Night Nurse'],
    ['we met\nmy day: Night Nurse', 'Night Nurse'],
    ['we met\nNight Nurse (days too)', 'Night Nurse (days too)'],
    ['we met\nbaker for nights', 'baker for nights'],
    ['we met\nbuyer/planner of wood', 'buyer/planner of wood'],
    [`${'ok\n'.repeat(11)}Night Nurse`, 'Night Nurse'],
    [`${'ok\n'.repeat(12)}Night Nurse`, null],
    ['we met\nnurse', null],
    ['we met\nThe principal, Mr. Whitlow, spoke.', null],
    ['we met\nthe night nurse asked', null],
    ['we met\nNight Nurse asked me', null],
    ['we met\nmy boss', null],
    ['we met\nsenior night ward sister nurse manager lead', null],
    ['we met\nHead of Operations +£40k', null],
    ['we met\nnight nurse is fine', null],
    ['interviewing for Head of Ops', 'Head of Ops'],
    ['interviewing for Night Baker in Leeds', null],
    ['for a baker job', 'baker'],
    ['interview at Head Office today', null],
    ['for the night shift manager post', 'night shift manager'],
  ])('is a line that is nothing else: %j: %s', (body, role) => {
    expect(roleIn(body)).toBe(role);
  });
});
