import { describe, expect, it } from 'vitest';
import { interviewIn, reading } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;

describe('How an application stands', () => {
  it.each([
    ['status: Rejected', 'rejected'],
    ['status: "Absage (Mail)"', 'rejected'],
    ['status: "[[offer]]"', 'offer'],
    ['status: offer on the phone today, yes', 'offer'],
    ['stage: withdrawn', 'withdrawn'],
    ['status: fog\nstage: accepted', 'accepted'],
    ['status: no-show', 'no-show'],
    ['status: no', 'rejected'],
    ['status: no, sadly', 'rejected'],
    ['status: no news', 'interviewing'],
    ['status: no news yet', 'interviewing'],
    ['status: no decision', 'interviewing'],
    ['status: no offer yet', 'interviewing'],
    ['status: no word so far', 'interviewing'],
    ['status: nothing yet', 'interviewing'],
    ['status: not yet', 'interviewing'],
    ['status: noch keine Absage', 'interviewing'],
    ['status: pas encore de réponse', 'interviewing'],
    ['status: hoping for an offer', 'interviewing'],
    ['status: accepted for the second round', 'interviewing'],
    ['status: offered a second interview', 'interviewing'],
    ['status: moved to next round', 'interviewing'],
    ['status: through to round two!', 'interviewing'],
    ['status: 2nd interview scheduled', 'interviewing'],
    ['status: reference check', 'interviewing'],
    ['status: open to other people as well', null],
    ['status: no idea', null],
    ['status: got an offer from another company', null],
    ['status: accepted by another candidate', null],
    ['status: accepted the offer', 'accepted'],
    ['status: signed contract', 'accepted'],
    ['status: offer letter signed', 'accepted'],
    ['status: declined the offer', 'withdrawn'],
    ['status: waiting for an offer', 'interviewing'],
    ['status: offer?', null],
    ['status: done deal', null],
    ['status: offered the job to someone else', 'rejected'],
    ['status: offer went to an internal candidate', 'rejected'],
    ['status: went with somebody else', 'rejected'],
    ["status: didn't get it", 'rejected'],
    ['status: not accepted', 'rejected'],
    ['status: lost to internal candidate', 'rejected'],
    ['status: turned down', 'rejected'],
    ['status: turned down the offer', 'withdrawn'],
    ['status: turned it down', 'withdrawn'],
    ['status: I said no', 'withdrawn'],
    ['status: offered 3 March', 'offer'],
    ['status: offered me the job', 'offer'],
    ['status: offer - 38k', 'offer'],
    ['status: accepted by phone', 'accepted'],
    ['status: rejected after the second interview', 'rejected'],
    ['status: withdrawn before the second round', 'withdrawn'],
  ])('is read from "%s"', (properties, status) => {
    expect(interviewIn(note(properties)).status).toBe(status);
  });

  it('is asked about where the word is not known', () => {
    const read = reading(note('status: fog'));
    expect(read.kind === 'interview' && read.interview.status).toBeNull();
    expect(read.fix.map(({ says }) => says).join()).toContain('"fog"');
    expect(reading(note('stage: fog')).fix).toEqual([]);
  });

  it.each([
    ['They rejected me.', 'rejected', null],
    ['They offered the job to someone else.', 'rejected', null],
    ['They rejected me on 12 March.', 'rejected', '2026-03-12'],
    ['- 12 March: call. They rejected me.', 'rejected', '2026-03-12'],
    ['They made me an offer.\nThen they rejected me.', 'rejected', null],
    ['%% They rejected me. %%', null, null],
    ['> They rejected me.', null, null],
    ['- 3/3 no reply\n- 10/3 no reply', 'ghosted', null],
    ['- 3/3 no reply', null, null],
    ['She said “it’s yours if you want it” and I said yes.', 'accepted', null],
    ['She said “it’s yours if you want it”.', 'offer', null],
    ['At the end she said to me: the job is yours!', 'offer', null],
    ['She asked whether I can do nights and I said yes I’m fine with it.', null, null],
    ['Elles font une offre, le mail doit arriver lundi.', 'offer', null],
    ['Ni llamada, ni correo. Lo doy por perdido.', 'ghosted', null],
    ['Zapytała, czy biorę. Powiedziałem, że biorę.', 'accepted', null],
    ['Ich habe zugesagt.', 'accepted', null],
    ['Angebot kam am Dienstag, ich habe gleich zugesagt.', 'accepted', null],
    ['Hab zugesagt!', 'accepted', null],
    ['die Mappe und den Plan schicken hab ich zugesagt', null, null],
    ['Ich soll die Mappe schicken, hab ich zugesagt.', null, null],
    ['Die Mappe bis Freitag schicken. Hab ich zugesagt.', null, null],
    ['Ich habe zugesagt, die Mappe zu schicken.', null, null],
    ['Ich habe ihr zugesagt, dass ich den Plan schicke.', null, null],
  ])('is read from the text: "%s"', (body, status, outcomeDay) => {
    expect(interviewIn(note('', body))).toMatchObject({ status, outcomeDay });
  });

  it('is what the property says, whatever the text tells', () => {
    expect(interviewIn(note('status: offer', 'They rejected me.')).status).toBe('offer');
    expect(interviewIn(note('status: fog', 'They rejected me.')).status).toBeNull();
  });
});

describe('What comes next', () => {
  it.each([
    ['next: a site visit', '', { text: 'a site visit', day: null, time: null }],
    [
      'next: a site visit on 20 March at 10:00',
      '',
      { text: 'a site visit on 20 March at 10:00', day: '2026-03-20', time: '10:00' },
    ],
    ['next: "[[Site visit]]"', '', { text: 'Site visit', day: null, time: null }],
    ['', 'Next: a site visit. Then lunch.\n', { text: 'a site visit. Then lunch.', day: null, time: null }],
    ['', '**Next** - a site visit\n', { text: 'a site visit', day: null, time: null }],
    ['', '➡ Next: a site visit\n', { text: 'a site visit', day: null, time: null }],
    ['', '## Next steps\n- [ ] thank Dana\n- a site visit\n', { text: 'a site visit', day: null, time: null }],
    ['', 'Nextdoor: a bakery\n', null],
    ['', 'Next:\n', null],
    ['', 'Nothing yet.\n', null],
  ])('is read from "%s" and "%s"', (properties, body, step) => {
    expect(interviewIn(note(properties, body)).nextStep).toEqual(step);
  });
});
