import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;

describe('Round and format', () => {
  it.each([
    ['round: 2', '2'],
    ['interview stage: technical loop', 'technical loop'],
    ['stage: phone screen', 'phone screen'],
    ['kind: final panel', 'final panel'],
  ])('the round is read from %s', (property, round) => {
    expect(interviewIn(note(property)).round).toBe(round);
  });

  it('a time in four digits is one where hours are written behind it', () => {
    expect(interviewIn('WHEN: Wed 11 Feb 2026, 1400 hrs\nPANEL: Dana Whitfield\n').time).toBe('14:00');
  });

  it('a stage that is a status is no round', () => {
    expect(interviewIn(note('stage: rejected'))).toMatchObject({ round: null, status: 'rejected' });
  });

  it.each([
    ['format: phone', 'phone'],
    ['type: video', 'video'],
    ['interview format: on-site', 'on-site'],
    ['where: Zoom', 'video'],
    ['modalidad: videollamada (Teams)', 'video'],
    ['Ort: vor Ort', 'on-site'],
  ])('the format is read from %s', (property, format) => {
    expect(interviewIn(note(property)).format).toBe(format);
  });

  it('a trial shift is a visit', () => {
    expect(interviewIn(note('round: trial shift'))).toMatchObject({ visit: true, visitName: 'trial shift' });
    expect(interviewIn(note('format: visit'))).toMatchObject({ visit: true, visitName: null });
  });
});

describe('Where an application stands', () => {
  it.each([
    ['status: applied', 'applied'],
    ['status: awaiting decision', 'interviewing'],
    ['outcome: Rejected', 'rejected'],
    ['result: Absage (Mail)', 'rejected'],
    ['status: offer received', 'offer'],
    ['status: got it!! start 12/1', 'offer'],
    ['status: signed', 'accepted'],
    ['estado: descartada (correo)', 'rejected'],
    ['status: I withdrew', 'withdrawn'],
    ['status: position filled', 'filled'],
    ['status: never heard back', 'ghosted'],
    ['status: on hold', 'interviewing'],
    ['status: crickets', 'ghosted'],
    ['status: verbal yes', 'offer'],
    ['status: they took someone else', 'rejected'],
    ['status: rescheduled', 'moved'],
    ['status: no-show', 'no-show'],
    ['status: cancelled', 'cancelled'],
  ])('is read from %s', (property, status) => {
    expect(interviewIn(note(property)).status).toBe(status);
  });

  it.each([
    ['26/1 they called. OFFER', 'offer'],
    ['They offered me the job as surgical assistant.', 'offer'],
    ['Told her yes!', 'accepted'],
    ['15 December: offer received. 17 December: accepted in writing.', 'accepted'],
    ['UPDATE: its a no, they went with someone else.', 'rejected'],
    ['I withdrew my application.', 'withdrawn'],
    ['Ich habe heute telefonisch abgesagt.', 'withdrawn'],
    ['Han elegido a otra persona.', 'rejected'],
    ['26/1 zelf afgebeld.', 'withdrawn'],
    ['12/3 no call\n12/9 left vm\n12/18 nothing', 'ghosted'],
  ])('is told by the text: %s', (body, status) => {
    expect(interviewIn(note('', `${body}\n`)).status).toBe(status);
  });

  it.each([
    'If they offer me the job I will say yes.',
    'She offered me tea and a tour.',
    'They would make an offer next week.',
    'Dass ich in Lindenau abgesagt habe, wusste sie.',
    'We spoke about how the team handles rejection of a pull request, maybe.',
    'Nothing else to say.',
  ])('is not told by hopes, conditions and other things: %s', (body) => {
    expect(interviewIn(note('', `${body}\n`)).status).toBeNull();
  });

  it('is null where the note says nothing, and an unknown word is reported', () => {
    expect(interviewIn(note('')).status).toBeNull();
    const { status, problems } = interviewIn(note('status: blorp'));
    expect(status).toBeNull();
    expect(problems.map(({ says }) => says).join()).toContain('it is "blorp"');
  });

  it('has the day that the text tells with it', () => {
    expect(interviewIn(note('', '2026-03-09: offer received.\n')).outcomeDay).toBe('2026-03-09');
  });
});
