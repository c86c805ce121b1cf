import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const note = (properties: string, body = ''): string =>
  `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;

describe('How a talk was held', () => {
  it.each([
    ['format: Zoom', 'video', false],
    ['format: phone', 'phone', false],
    ['format: on-site', 'on-site', false],
    ['format: "video -> phone"', 'phone', false],
    ['format: [phone, video]', 'video', false],
    ['type: phone interview', 'phone', false],
    ['round: onsite loop', 'on-site', false],
    ['stage: video call', 'video', false],
    ['format: by owl\nround: phone screen', 'phone', false],
    ['format: trial shift', 'on-site', true],
    ['format: owl', null, false],
  ])('is read from "%s"', (properties, format, visit) => {
    expect(interviewIn(note(properties), { path: 'Notes/Acme.md' })).toMatchObject({ format, visit });
  });

  it('is read from the title where no property says it', () => {
    const path = 'Interviews/Phone call Acme.md';
    expect(interviewIn(note(''), { path }).format).toBe('phone');
    expect(interviewIn(note('format: video'), { path }).format).toBe('video');
  });
});

describe('How a talk was held, in running text', () => {
  it.each([
    ['Rang me on Tuesday, we spoke for an hour.', 'phone'],
    ['Phone interview w/ Uma', 'phone'],
    ['call  10/22  2:15 between lunch and dinner', 'phone'],
    ['Acme, deputy. phone, Weds 14/1/26', 'phone'],
    ['Hat mich am Telefon gefragt.', 'phone'],
    ['We met on Teams at two.', 'video'],
    ['Zoom, 3 pm', 'video'],
    ['the meeting (MS Teams)', 'video'],
    ['Meet link died twice, moved to Zoom.', 'video'],
    ['Uma showed me round the depot.', 'on-site'],
    ['In person, at their office', 'on-site'],
    ["I didn't meet the owner.", null],
    ['Q1 (Uma): how would you call a double bill', null],
    ['Uma asked how I use Teams and Zoom with suppliers', null],
    ['She asked if I could work on Zoom.', null],
    ['They will call me by phone.', null],
    ['Dana offered a feedback phone call', null],
    ['the manager called me a natural', null],
    ['A panel of three.', null],
    ['Phone: 0171 555 0164', null],
    ['dana@acme.example, phone 0171 555 0164', null],
    ['phone - 07.55.01.22', null],
    ['Phone: with Dana, an hour', 'phone'],
  ])('is read from "%s"', (line, format) => {
    expect(interviewIn(note('', line), { path: 'Interviews/Acme.md' }).format).toBe(format);
  });

  it.each([
    ['Dana took me down to the shop floor.', 'on-site'],
    ['Luis walked me thru the plant first.', 'on-site'],
    ['Freya at the front desk got me an oat flat white.', 'on-site'],
    ['Panel in the old chapel, freezing. The room was boiling.', 'on-site'],
    ['Drove out to Pinehollow in that heat.', 'on-site'],
    ['got there 1030 had a cuppa w Ross', 'on-site'],
    ['Interview at the depot, ten sharp.', 'on-site'],
    ['Acme, 12 Mill Lane. Two of them.', 'on-site'],
    ['Acme, Lauchgasse 3, 14 Uhr', 'on-site'],
    ['Sono stato da Acme, in via dei Mille.', 'on-site'],
    ['Danach Rundgang durch Halle 3.', 'on-site'],
    ['Empfang durch Frau Huber im zweiten Stock.', 'on-site'],
    ["La directrice m'a fait visiter la cuisine.", 'on-site'],
    ['Me recibió Vero y me enseñó la cocina.', 'on-site'],
    ['Mi ha fatto tagliare una giacca.', 'on-site'],
    ['A Joana ofereceu-me água.', 'on-site'],
    ['Kreeg koffie en liet me de winkel zien.', 'on-site'],
    ['Kantoor Leeuwarden, kamer 2.08', 'on-site'],
    ['Met in the Print Room, Luis collected me from the staff entrance.', 'on-site'],
    ['Die hat mich danach rumgeführt.', 'on-site'],
    ['Telefon z Acme, zadzwonili 9:40', 'phone'],
    ['Sedan visade Omid mig runt.', 'on-site'],
    ['oprowadzil mnie Mirek', 'on-site'],
    ['She asked whether I would drive out to the farm.', null],
    ['They will show me round the plant next week.', null],
    ['Next time: a tour of the site.', null],
    ['Dana brought me up to date. Camera on, and she sat behind her desk in her office.', null],
    ['Dana spoke of the kitchen and the ward.', null],
    ['Dana walked me through the code.', null],
    ['Dana showed me the roadmap.', null],
    ['Rang me at nine. She spoke of 12 Mill Lane.', 'phone'],
    ['Luis did the first one on the phone. This time he walked me round the yard.', 'on-site'],
    ['Luis rang me to say no.', null],
    ['called back cause I missed it', 'phone'],
  ])('is told by what was done: "%s": %s', (line, format) => {
    expect(interviewIn(note('', line), { path: 'Interviews/Acme.md' }).format).toBe(format);
  });

  it.each([
    ['venue: 3rd floor, 5 Mill Row, Leeds', 'on-site'],
    ['loc: 480 Kessler Pkwy, Dayton', 'on-site'],
    ['where: Zoom', 'video'],
    ['where: my kitchen', null],
    ['channel: Google Meet', 'video'],
    ['Zoom / in person?: in person, Chicago', 'on-site'],
    ['phone or video: video', 'video'],
    ['office: by phone', null],
  ])('is told by where: "%s": %s', (property, format) => {
    expect(interviewIn(note(property), { path: 'Notes/Acme.md' }).format).toBe(format);
  });

  it('is not told by a call back, which is a second talk', () => {
    expect(interviewIn(note(''), { path: 'Interviews/Acme call back.md' }).format).toBeNull();
  });

  it('is not told by a panel, which may meet anywhere', () => {
    expect(interviewIn(note('interview type: panel'), { path: 'Interviews/Acme.md' }).format).toBeNull();
  });
});
