import { describe, expect, it } from 'vitest';
import { interviewIn, reading } from './vault.ts';

describe('Whole notes', () => {
  it('ties the lines under a heading, a bold name and a label to that person', () => {
    const { people } = interviewIn(
      '---\ninterviewers: [Dana Whitfield, Luis Ortega, Priya Rao]\ndate: 2026-03-02\n---\n## Dana Whitfield\n- asked how I plan a rota\n\n**Luis**\n- the new kiln\n\nPriya: talked about night shifts\n',
    );
    expect(people.map(({ topics }) => topics.map(({ text }) => text))).toEqual([
      ['how I plan a rota'],
      ['the new kiln'],
      ['night shifts'],
    ]);
  });

  it('ties a topic of the list to the person whose lines mention it, and to nobody when no line does', () => {
    const { people, topics } = interviewIn(
      '---\ninterviewers: [Dana Whitfield, Luis Ortega]\ntopics: [rota planning, parking]\n---\n## Dana\n- wants better planning of the rota\n\n## Luis\n- glazes\n',
    );
    expect(people[0]?.topics.map(({ text }) => text)).toContain('rota planning');
    expect(topics.map(({ text }) => text)).toEqual(['parking']);
  });

  it('ties a topic to whom it names itself', () => {
    const { people } = interviewIn(
      '---\ninterviewers: [Dana Whitfield, Luis Ortega]\ntopics:\n  - topic: rota planning\n    with: Dana\n  - glazes (with Luis)\n---\n',
    );
    expect(people.map(({ topics }) => topics.map(({ text }) => text))).toEqual([['rota planning'], ['glazes']]);
  });

  it('keeps feelings, money and secrets out of what people said', () => {
    const { people, privateLines } = interviewIn(
      '---\ninterviewers: [Dana Whitfield]\n---\n## Dana\n- asked about my last rota\n- they pay £31,000\n- felt sick when she asked about Excel\n\n## Private\n- other offer from Brook\n',
    );
    expect(people[0]?.topics.map(({ text }) => text)).toEqual(['my last rota']);
    expect(privateLines.map(({ line }) => line)).toEqual([6, 7, 10]);
  });

  it.each(['they spoke of bonuses', 'two red flags here', 'asked about other offers', 'I forgot half of it'])(
    'keeps %s to the writer',
    (line) => {
      const { people, privateLines } = interviewIn(`---\ninterviewers: [Dana Whitfield]\n---\n## Dana\n- ${line}\n`);
      expect(people[0]?.topics).toEqual([]);
      expect(privateLines.map(({ text }) => text)).toEqual([line]);
    },
  );

  it('takes tasks for promises, with receiver, day and tick', () => {
    const { promises } = interviewIn(
      '---\ninterviewers: [Dana Whitfield, Luis Ortega]\ndate: 2026-03-02\n---\n- [ ] send Dana the rota template 📅 2026-03-05\n- [x] thank Luis ✅ 2026-03-03\n- [ ] buy milk\n',
    );
    expect(promises).toMatchObject([
      { to: 'Dana Whitfield', due: '2026-03-05', done: false },
      { to: 'Luis Ortega', done: true, doneOn: '2026-03-03' },
    ]);
    expect(promises).toHaveLength(2);
  });

  it('turns "within 10 days" into a day and keeps the words', () => {
    const { decisionBy } = interviewIn(
      '---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\n## Next steps\nThey decide within 10 days.\n',
    );
    expect(decisionBy).toMatchObject({ day: '2026-03-12', words: 'They decide within 10 days.' });
  });

  it('reads a note without properties from its labelled lines', () => {
    const interview = interviewIn(
      '**Company:** Acme\n- Role: Baker\nInterviewer:: Dana Whitfield\nDate: 2 March 2026, 10:00\n',
    );
    expect(interview).toMatchObject({ company: 'Acme', role: 'Baker', date: '2026-03-02', time: '10:00' });
    expect(interview.people.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  });

  it('says what to write where the date cannot be read', () => {
    const { fix } = reading('---\ninterviewers: Dana Whitfield\ndate: Monday\n---\n');
    expect(fix.map(({ says }) => says)).toEqual([
      'Cannot read the date in Interviews/Acme.md: it is "Monday", expected a day such as 2026-03-02',
    ]);
  });

  it('adds what the person’s own note says', () => {
    const { people } = interviewIn('---\ninterviewers: "[[Tran Thi Linh]]"\n---\n', {
      others: { 'People/Tran Thi Linh.md': '---\nemail: linh@acme.example\ntitle: Head of Ops\n---\ncall me Linh\n' },
    });
    expect(people).toMatchObject([
      { name: 'Tran Thi Linh', email: 'linh@acme.example', title: 'Head of Ops', salutation: 'Dear Linh', given: null },
    ]);
  });

  it.each([
    ['Dana Whitfield', 'Dear Dana'],
    ['Sir Malcolm Thring', 'Dear Sir Malcolm'],
    ['Dame Judith Ansell', 'Dear Dame Judith'],
    ['Prof. Dr. Åsa Öberg-Lund', 'Dear Professor Öberg-Lund'],
    ['Dr ter Braak', 'Dear Dr ter Braak'],
    ['Nguyen Thi Linh', 'Dear Nguyen Thi Linh'],
    ['Ana Lucía Torres', 'Dear Ana Lucía Torres'],
    ['Ms Whitcomb', 'Dear Ms Whitcomb'],
    ['Elizabeth (Liz) Moore', 'Dear Liz'],
  ])('greets %s as sure as the note allows', (name, salutation) => {
    expect(interviewIn(`---\ninterviewers: ["${name}"]\n---\n`).people[0]?.salutation).toBe(salutation);
  });

  it('reads a letter of ours back, without the comment below it', () => {
    const read = reading(
      '---\ntype: follow-up-letter\nfollow-up: thank-you-email\nto: Dana Whitfield\nstatus: sent\nsent: 2026-03-03\n---\nDear Dana,\n\nThank you.\n\n%% notes %%\n',
      { path: 'Follow-ups/x.md' },
    );
    expect(read).toMatchObject({
      kind: 'letter',
      letter: { rule: 'thank-you-email', status: 'sent', sent: '2026-03-03', body: 'Dear Dana,\n\nThank you.' },
    });
  });

  it.each([
    {
      what: 'a template',
      text: '---\ntype: letter-template\nfollow-up: thank-you-email\n---\n',
      path: 'Mine/x.md',
      kind: 'template',
    },
    { what: 'the hiring side', text: '---\ninterviewer: me\ncandidate: Tom Reed\n---\n', path: 'x.md', kind: 'other' },
    { what: 'minutes', text: '---\nattendees: [Anna Berg]\nagenda: budget\n---\n', path: 'x.md', kind: 'other' },
    { what: 'a person', text: '---\ntype: person\nemail: a@b.example\n---\n', path: 'Anna Berg.md', kind: 'person' },
    { what: 'an excluded folder', text: '---\ninterviewers: Anna Berg\n---\n', path: 'Old/x.md', kind: 'other' },
  ])('tells $what from an interview', ({ text, path, kind }) => {
    expect(reading(text, { path, settings: { excludedFolders: ['Old'] } }).kind).toBe(kind);
  });

  it('understands the person’s own property names', () => {
    const { people } = interviewIn('---\nsat across: Dana Whitfield\ndate: 2026-03-02\n---\n', {
      settings: { properties: { interviewers: ['sat across'] } },
    });
    expect(people.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  });
});
