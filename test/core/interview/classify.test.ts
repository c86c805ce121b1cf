import { describe, expect, it } from 'vitest';
import { type Around, reading } from './vault.ts';

const settings: Around['settings'] = { excludedFolders: ['Old'] };

function kindOf(properties: string, { body = '', ...around }: Around & { readonly body?: string } = {}): string {
  const { kind, reason } = reading(`---\n${properties}\n---\n${body}`, { path: 'Notes/x.md', ...around });
  return `${kind}: ${reason}`;
}

describe('What a note is, and why', () => {
  it.each([
    ['interviewers: Dana Whitfield', 'interview: it names interviewers'],
    ['type: interview\ncompany: Acme', 'interview: it is marked as an interview'],
    ['type: "[[Interview]]"\ncompany: Acme', 'interview: it is marked as an interview'],
    ['type: meeting, interview\nattendees: Dana', 'interview: it is marked as an interview'],
    ['tags: [interview]\ncompany: Acme', 'interview: it is marked as an interview'],
    ['tags: "#job/interview"\ncompany: Acme', 'interview: it is marked as an interview'],
    ['tags: work, job-interview\nrecruiter: Sam', 'interview: it is marked as an interview'],
    ['tags: entretien\nhiring manager: Sam', 'interview: it is marked as an interview'],
    ['tags: "#entretien"\ncompany: Acme', 'interview: it is marked as an interview'],
    ['tags: entrevista\ncompany: Acme', 'interview: it is marked as an interview'],
    ['tags: entrevistas\ncompany: Acme', 'other: it names no interviewer and is not marked as an interview'],
    ['tags: sollicitatiegesprek\ncompany: Acme', 'interview: it is marked as an interview'],
    ['tags: Vorstellungsgespräch\ncompany: Acme', 'interview: it is marked as an interview'],
    [
      'people: Dana\ncompany: Acme\nrole: Baker\ndate: 2026-03-02',
      'interview: it names people, a company, a role and a date',
    ],
    ['type: follow-up-letter', 'letter: its type is follow-up-letter'],
    ['type: letter-template', 'template: its type says that it is a template'],
    ['type: template', 'template: its type says that it is a template'],
    ['type: person', 'person: its type is person'],
    ['type: contact', 'person: its type is person'],
    ['type: people\ninterviewers: Dana', 'person: its type is person'],
    ['interviewer: Fay Orr\ninterviewee: Robin Castellan\ncompany: Acme', 'interview: it names interviewers'],
    ['interviewers: Fay Orr\ncandidate: me', 'interview: it names interviewers'],
    [
      'tags: [interview, oral-history]\npeople: [Gran]\norganisation: Herring Archive',
      'other: its tag oral-history says that it is about something else',
    ],
    ['tags: [oral-history]\ninterviewee: Gran', 'other: its tag oral-history says that it is about something else'],
    [
      'tags: "#interview/podcast"\ninterviewers: Jo Bell',
      'other: its tag podcast says that it is about something else',
    ],
    [
      'tags: [interview, podcast]\ninterviewers: Jo Bell\ncompany: Acme\nrole: Host',
      'interview: it names interviewers',
    ],
    [
      'type: interview\npeople: Miles Davis\nsource: magazine',
      'other: its property source says that it is about something else',
    ],
    ['interviewers: Jo Bell\ncompany: Acme\nsource: recruiter', 'interview: it names interviewers'],
    ['panel: Blue\nstatus: planted', 'other: it names no interviewer and is not marked as an interview'],
    ['panel: [Jo Bell, Ana Ruiz]\ncompany: Acme', 'interview: it names interviewers'],
    ['panel: [Jo Bell, Ana Ruiz]\ntype: interview', 'interview: it names interviewers'],
    ['candidate: Tom Reed\ninterviewers: Dana', 'other: you sat on the hiring side of this interview'],
    ['interviewers: me', 'other: you sat on the hiring side of this interview'],
    ['interviewers: [Robin Castellan, me]', 'other: you sat on the hiring side of this interview'],
    ['interviewers: Rob Castellan', 'other: you sat on the hiring side of this interview'],
    ['interviewers: [me, Dana]', 'interview: it names interviewers'],
    ['interviewers: Dana\ninterview: "no"', 'other: its property interview says no'],
    ['interviewers: Dana\ninterview: "yes"', 'interview: it names interviewers'],
    ['type: meeting\ninterviewers: Dana', 'other: its type is meeting'],
    ['type: [meeting, interview]\ninterviewers: Dana', 'interview: it names interviewers'],
    ['mood: "{{mood}}"', 'template: it is a template: its properties hold nothing but placeholders'],
    ['interviewers: "{{names}}"\ndate: 2026-03-02', 'other: it names no interviewer and is not marked as an interview'],
    ['mood: "{{mood}}"\ninterviewers: Dana', 'interview: it names interviewers'],
    ['panel: [Jo Bell, Ana Ruiz]\nevent: Spring debate\nrole: moderator', 'other: “moderator” is no job'],
    ['interviewers: Jo Bell\nepisode: 12', 'other: its property episode says that it is about something else'],
    [
      'type: interview\norganisation: Consulate\npurpose: visa',
      'other: its property purpose says that it is about something else',
    ],
    ['type: interview\ncompany: Acme\npurpose: job interview', 'interview: it is marked as an interview'],
    ['interviewers: Dana\ncompany: Acme\nrole: Editor\nshow: Hedda', 'interview: it names interviewers'],
    ['people: Jo Bell\ncompany: Acme\nrole: supplier\ndate: 2026-03-02', 'other: “supplier” is no job'],
    [
      'interviewers: Jo Bell\ncompany: Lets & Go\nposition: 3rd floor\ndate: 2026-03-02',
      'other: “3rd floor” is no job',
    ],
    ['interviewers: Jo Bell\ncompany: Acme\nrole: customer adviser', 'interview: it names interviewers'],
    ['type: interview', 'other: it names no interviewer and is not marked as an interview'],
    ['tags: interviewing\ncompany: Acme', 'other: it names no interviewer and is not marked as an interview'],
    ['people: Dana\ncompany: Acme\nrole: Baker', 'other: it names no interviewer and is not marked as an interview'],
    [
      'company: Acme\nrole: Baker\ndate: 2026-03-02',
      'other: it names no interviewer and is not marked as an interview',
    ],
  ])('is told by its properties: %s', (properties, kind) => {
    expect(kindOf(properties)).toBe(kind);
  });

  it.each(['me', 'Myself', 'I', 'ich', 'moi', 'yo', 'ik'])('is the other side of the table where %s asked', (me) => {
    expect(kindOf(`interviewers: ${me}`)).toBe('other: you sat on the hiring side of this interview');
  });

  it.each([
    ['Old/x.md', 'interviewers: Dana', 'other: it lies in a folder that you left out'],
    ['Templates/x.md', 'interviewers: Dana', 'template: it lies in the templates folder'],
    ['People/x.md', 'email: d@acme.example', 'person: it lies in the people folder'],
    ['People/x.md', 'interviewers: Dana', 'interview: it names interviewers'],
    ['People/x.md', 'type: interview\ncompany: Acme', 'interview: it is marked as an interview'],
    ['Interviews/x.md', 'type: interview\ndate: 2026-03-02', 'interview: it is marked as an interview'],
    ['Interviews/x.md', 'round: 2\ndate: 2026-03-02', 'interview: it lies in an interview folder and has date, round'],
    ['Interviews/x.md', 'mood: fine', 'other: it names no interviewer and is not marked as an interview'],
    [
      'Interviews/{{title}}.md',
      'mood: fine',
      'template: it is a template: its properties hold nothing but placeholders',
    ],
  ])('is told by its place %s: %s', (path, properties, kind) => {
    expect(kindOf(properties, { path, settings })).toBe(kind);
  });

  it('is an interview in an interview folder once its text tells of one, in no comment', () => {
    const path = 'Interviews/x.md';
    const body = 'Met Dana Whitfield on 2 March 2026 at Acme.\n';
    expect(kindOf('mood: fine', { path, body })).toBe('interview: it lies in an interview folder');
    expect(kindOf('mood: fine', { path, body: `%% ${body.trim()} %%\n` })).toMatch(/^other/);
    expect(kindOf('mood: fine', { path, body: 'Went well.\n' })).toMatch(/^other/);
    expect(kindOf('mood: fine', { body })).toMatch(/^other/);
  });

  it('holds minutes where people attended, it has a heading of minutes, and names no job', () => {
    const path = 'Interviews/x.md';
    const attended = 'attendees: [Hamid Rezai, Jo Bell]\ndate: 2026-03-10';
    const body = '## Agenda\n1. budget\n## Decisions\n- buy the tester\n';
    expect(kindOf(attended, { path, body })).toBe('other: it holds the minutes of a meeting');
    expect(kindOf(`${attended}\ncompany: Acme\nrole: Baker`, { path, body })).toMatch(/^interview/);
    expect(kindOf(attended, { path, body: '## What Hamid asked\n- the tester\n' })).toMatch(/^interview/);
  });

  it('is an interview anywhere once it is asked for and says when, where, for what or with whom', () => {
    expect(kindOf('date: 2026-03-02', { asked: true })).toBe(
      'interview: you asked for it and has date; unasked it is none: it names no interviewer and is not marked as an interview',
    );
    expect(kindOf('mood: fine', { asked: true, body: 'Went well.\n' })).toMatch(/^other/);
    expect(kindOf('date: 2026-03-02')).toMatch(/^other/);
  });

  it.each(['Candidate: Why not.', 'Candidate: me', '**Candidate:** I like ropes.'])(
    'is no work of the hiring side because of a speaker in its text: %s',
    (body) => {
      expect(
        kindOf('type: interview\ncompany: Acme\ninterviewers: Dana', { body: `Interviewer: Why us?\n${body}\n` }),
      ).toBe('interview: it names interviewers');
    },
  );

  it('says what speaks against it where it is read only because somebody asked for it', () => {
    const mayor = 'interviewers: Ana Ruiz\npublication: The Gazette';
    expect(kindOf(mayor, { path: 'Press/Mayor.md', asked: true })).toBe(
      'interview: it names interviewers; unasked it is none: its property publication says that it is about something else',
    );
    expect(kindOf('interviewers: Ana Ruiz\ncompany: Acme', { asked: true })).toBe('interview: it names interviewers');
  });

  it('names a panel in an interview folder, or where it is asked for', () => {
    expect(kindOf('panel: Dana\ndate: 2026-03-02', { path: 'Interviews/x.md' })).toBe(
      'interview: it names interviewers',
    );
    expect(kindOf('panel: Dana\ndate: 2026-03-02', { asked: true })).toMatch(/^interview: it names interviewers/);
  });

  it('is a template where its text begins with a command of one', () => {
    const template = 'template: it is a template: its properties hold nothing but placeholders';
    expect(kindOf('mood: fine', { body: '<% tp.file.title %>\n' })).toBe(template);
    expect(kindOf('mood: fine', { body: '\n  <% tp.file.title %>\n' })).toBe(template);
    expect(kindOf('mood: fine', { body: 'Written with <% marks %>\n' })).toMatch(/^other/);
    expect(kindOf('company: Acme', { path: 'Interviews/x.md', body: '<% tp.file.title %>\n' })).toMatch(/^interview/);
  });
});
