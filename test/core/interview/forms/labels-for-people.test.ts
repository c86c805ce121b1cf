import { describe, expect, it } from 'vitest';
import { interviewIn, namesIn } from '../vault.ts';

const head = (more = ''): string => `---\ncompany: Oxbow Dairy\ndate: 2026-03-10\n${more}---\n`;
const PANEL = 'interviewers: [Hamid Rezai, Lou Marsh]\n';

describe('A word that labels a line of the body', () => {
  it.each([
    ['HR: notice period'],
    ['HR: Notice Period'],
    ['Recruiter: salary range'],
    ['Hiring manager: team size'],
    ['RH : disponibilité et préavis'],
    ['Personal: Kündigungsfrist'],
  ])('makes nobody of what was talked about: %s', (line) => {
    const { people, gaps } = interviewIn(`${head(PANEL)}${line}\n`);
    expect(people.map(({ name }) => name)).toEqual(['Hamid Rezai', 'Lou Marsh']);
    expect(gaps).toEqual([]);
  });

  it.each([
    ['Recruiter: Sunita Rao', ['Sunita Rao (recruiter)']],
    ['HR: sunita rao', ['Sunita Rao (recruiter)']],
    ['Interviewer: dana whitfield', ['Dana Whitfield']],
    ['**Interviewer:** Zbyszko Aarnipuro', ['Zbyszko Aarnipuro']],
  ])('tells who it was: %s', (line, names) => {
    expect(namesIn(`${head()}${line}\n`)).toEqual(names);
  });

  it.each([
    ['Interviewer: xaviera quux', 'who is "xaviera quux"?'],
    ['Recruiter: TBD', 'who is "TBD"?'],
  ])('asks where it cannot tell: %s', (line, gap) => {
    expect(interviewIn(`${head()}${line}\n`).gaps).toContain(gap);
  });

  it('names nobody in a transcript', () => {
    const spoken = '**Interviewer:** so tell me about returns\n**Me:** well…\n**Interviewer:** And cats?\n';
    const { people, gaps } = interviewIn(`${head(PANEL)}${spoken}`);
    expect(people.map(({ name }) => name)).toEqual(['Hamid Rezai', 'Lou Marsh']);
    expect(gaps).toEqual([]);
    expect(interviewIn(`${head()}Interviewer: Tell me about yourself\nMe: well…\n`).people).toEqual([]);
  });
});

describe('Letters that mean a department', () => {
  it('are nobody’s initials', () => {
    const { people } = interviewIn(`${head(PANEL)}HR asked about my notice period.\nLM asked how I fix lathes.\n`);
    expect(people.map(({ topics }) => topics.map(({ text }) => text))).toEqual([[], ['how I fix lathes']]);
  });
});

describe('What properties say of somebody', () => {
  it('is not unsaid by a cup of tea', () => {
    const { people } = interviewIn(`${head(PANEL)}Hamid offered me tea. Lou showed me around.\n`);
    expect(people.map(({ part }) => part)).toEqual(['interviewer', 'interviewer']);
  });
});

describe('A quotation', () => {
  const reached = (body: string): readonly (string | null)[] =>
    interviewIn(`${head('interviewers: [Agnes Pym, Walter Crane]\n')}${body}\n`).people.flatMap(({ email, phone }) => [
      email,
      phone,
    ]);

  it.each([
    '> quoted mail from Walter: walter@x.example, ring me on 01632 960 999',
    '> Agnes: Dora Lunt at walter@x.example said hi',
    '> ring Agnes on 01632 960 999',
  ])('says of nobody how to reach them: %s', (line) => {
    expect(reached(line)).toEqual([null, null, null, null]);
  });

  it('does so where the address holds the whole name', () => {
    expect(reached('> Agnes Pym | Tern & Vole\n> agnes.pym@ternvole.example')).toEqual([
      'agnes.pym@ternvole.example',
      ...[null, null, null],
    ]);
  });

  it('gives nobody a topic', () => {
    const { people } = interviewIn(`${head('interviewers: Agnes Pym\n')}> Agnes asked how I'd run a quote club\n`);
    expect(people.flatMap(({ topics }) => topics)).toEqual([]);
  });
});

describe('A table of people', () => {
  it('keeps those of whom a cell is not known, and the whole name behind a link', () => {
    const rows = [
      '| Walter Crane | n/a | ? | told me about the till |',
      '| [[Agnes Pym\\|Agnes]] | agnes@ternvole.example | owner | windows |',
    ];
    const { people } = interviewIn(
      `${head()}## Panel\n| Name | Email | Title | Notes |\n|---|---|---|---|\n${rows.join('\n')}\n`,
    );
    expect(people.map(({ name, email, title }) => [name, email, title])).toEqual([
      ['Walter Crane', null, null],
      ['Agnes Pym', 'agnes@ternvole.example', 'owner'],
    ]);
  });
});

describe('Words that say that a name is not known', () => {
  it.each([
    ...['N.N.', 'N. N.', 'n.a.', 'k.A.', 't.b.d.', 'Herr N.N.', 'forgot', "don't know", 'not sure', 'who?'],
    ...['noch unbekannt', 'folgt', 'keine Ahnung', 'à préciser', 'pendiente', 'da confermare', 'volgt', 'okänd'],
  ])('are a question: %s', (words) => {
    const { people, gaps } = interviewIn(head(`interviewers: ["${words}", Ana Lima]\n`));
    expect(people.map(({ name }) => name)).toEqual(['Ana Lima']);
    expect(gaps).toContain(`who is "${words}"?`);
  });
});
