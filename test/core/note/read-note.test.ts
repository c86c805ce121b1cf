import { describe, expect, it } from 'vitest';
import { problemPlace, readNote } from '../../../src/core/note/read-note.ts';
import type { PropertyMap } from '../../../src/core/note/types.ts';
import { core, failsafe, yaml11 } from '../../support/yaml.ts';

const PARSERS = { failsafe, core, yaml11 };

function plain(properties: PropertyMap): unknown {
  return JSON.parse(JSON.stringify(properties));
}

describe.each(Object.entries(PARSERS))('A note read with the %s schema', (_, parse) => {
  const read = (block: string) => plain(readNote('a.md', `---\n${block}\n---\nbody\n`, parse).properties);

  it.each([
    ['date: 2026-03-12', { date: '2026-03-12' }],
    ['date: 2026-03-12T14:00:00Z', { date: '2026-03-12T14:00:00Z' }],
    ['time: 14:00', { time: '14:00' }],
    ['phone: +4915112345678', { phone: '+4915112345678' }],
    ['phone: 0123456', { phone: '0123456' }],
    ['n: 1e3\nm: .5\no: 0x1f\np: 1_000\nq: .inf', { n: '1e3', m: '.5', o: '0x1f', p: '1_000', q: '.inf' }],
    ['calls: yes\nwait: no\nx: on\ny: True', { calls: 'yes', wait: 'no', x: 'on', y: 'True' }],
    ['a:\nb: null\nc: ~\nd: ""\ne: Null', { a: null, b: null, c: null, d: null, e: 'Null' }],
    ["a: 'null'", { a: 'null' }],
    ['2026: x\ntrue: y\n<<: z', { 2026: 'x', true: 'y', '<<': 'z' }],
    ['people:\n  - 007\n  - "14:30"\n  -\n  - Dana # hi', { people: ['007', '14:30', null, 'Dana'] }],
    ['people:\n- 007\n- 12:30', { people: ['007', '12:30'] }],
    ['people: [007, 12:30, "a, b", null]', { people: ['007', '12:30', 'a, b', null] }],
    ['people: [\n  007,\n  Dana\n    Whitfield,\n]', { people: ['007', 'Dana Whitfield'] }],
    ['p: {name: 007, tel: 0123}', { p: { name: '007', tel: '0123' } }],
    [
      'p:\n  name: 007\n  born: 2000-01-01\n  tags:\n    - 1\n    - - 2',
      { p: { name: '007', born: '2000-01-01', tags: ['1', ['2']] } },
    ],
    ['- 1\n- 2', {}],
    ['p:\n  - name: Dana\n    phone: 0123\n  - name: Sam', { p: [{ name: 'Dana', phone: '0123' }, { name: 'Sam' }] }],
    ['interviewer: [[Dana Whitfield|Dana]]', { interviewer: '[[Dana Whitfield|Dana]]' }],
    ['people: [[[A, B]], [[C]]]', { people: ['[[A, B]]', '[[C]]'] }],
    ['people:\n  - [[Dana]]', { people: ['[[Dana]]'] }],
    ['m: [[1, 2], [3]]', { m: [['1', '2'], ['3']] }],
    ['date: {{date:YYYY-MM-DD}}', { date: '{{date:YYYY-MM-DD}}' }],
    ['date: {{date}}', { date: '{{date}}' }],
    ['a: | # text\n  007\n\n  14:00\nb: 1', { a: '007\n\n14:00\n', b: '1' }],
    ['a: >-\n  one\n  two\nb: 1', { a: 'one two', b: '1' }],
    ['a: one\n  two\n\n  three\nb: 1', { a: 'one two\nthree', b: '1' }],
    ['a: 2001-12-14\n  21:59:43', { a: '2001-12-14 21:59:43' }],
    ['a: "one\n  two"', { a: 'one two' }],
    ["a: it's # comment\nb: 'it''s'", { a: "it's", b: "it's" }],
    ['a: x#y', { a: 'x#y' }],
    ['tags: #x', { tags: null }],
    ['a: !!int 5\nb: !x 0123\nc: !important', { a: '5', b: '0123', c: null }],
    ['a: &x 0123\nb: *x', { a: '0123', b: '0123' }],
    ['date: 1\ndate: 2', { date: '2' }],
    ['a:\n  - 1\nb: 2\na:\n  - 3', { a: ['3'], b: '2' }],
    ['"quoted key": 1\n\'other\': 2', { 'quoted key': '1', other: '2' }],
    ['url: https://a.example/x?y=1', { url: 'https://a.example/x?y=1' }],
    ['constructor: 1\n__proto__: 2', JSON.parse('{"constructor":"1","__proto__":"2"}')],
    ['a:\t1', { a: '1' }],
    ['# only a comment', {}],
    ['', {}],
  ])('%j says what the person wrote', (block, expected) => {
    expect(read(block)).toEqual(expected);
    expect(read(block.replace(/\n/g, '\r\n'))).toEqual(expected);
  });
});

describe('A note', () => {
  it('is cut where Obsidian cuts it', () => {
    const note = readNote('a.md', '\uFEFF---\r\na: 1\r\n---\r\none\r\n---\r\ntwo', failsafe);
    expect(plain(note.properties)).toEqual({ a: '1' });
    expect(note.body).toBe('one\r\n---\r\ntwo');
    expect(note.bodyLine).toBe(4);
  });

  it.each([
    '----\na: 1\n----\n',
    '---js\nprocess.exit()\n---\n',
    'text\n---\na: 1\n---\n',
    ' ---\na: 1\n---\n',
    '',
    '\n---\na: 1\n---',
  ])('%j has no properties', (text) => {
    const note = readNote('a.md', text, failsafe);
    expect(plain(note.properties)).toEqual({});
    expect(note.body).toBe(text);
    expect(note.problem).toBeNull();
  });

  it('says when its properties never end', () => {
    const { problem, body } = readNote('a.md', '---\ncompany: Acme\n\ntext', failsafe);
    expect(problem).toEqual({
      path: 'a.md',
      line: 1,
      says: 'the properties begin here and never end; expected a line with nothing but --- below them',
    });
    expect(body).toContain('company: Acme');
  });

  it.each([
    ['company: Acme\ntitle: Interview: Acme\ndate: 2026-03-12', 3, 'has a colon in its value; put the value in quotes'],
    [
      'company: Acme\ninterviewer: [[A]], [[B]]\ndate: 2026-03-12',
      3,
      'holds several links; put each in quotes, on a line of its own',
    ],
    [
      'company: Acme\nrole: *Senior* cook\ndate: 2026-03-12',
      3,
      'has a value that begins with a special sign; put the value in quotes',
    ],
    [
      'company: Acme\nrole: "Senior" cook\ndate: 2026-03-12',
      3,
      'goes on behind its quotes; put the whole value in quotes',
    ],
    ['company: Acme\n\tx: 1\ndate: 2026-03-12', 3, 'begins with a tab; expected spaces'],
    ['company: Acme\nsome words\ndate: 2026-03-12', 3, 'is no "key: value"'],
    [
      'company: Acme\n<<<<<<< HEAD\ndate: 2026-03-12\n=======\ndate: 2026-03-13\n>>>>>>> b\ndate: 2026-03-12',
      3,
      'holds the marks of a merge conflict; keep the lines of both sides and remove the marks',
    ],
  ])('that breaks YAML in %j says on which line and why, and still gives its other lines', (block, line, why) => {
    const { problem, properties } = readNote('a.md', `---\n${block}\n---\nbody`, failsafe);
    expect(problem?.line).toBe(line);
    expect(problem?.says).toContain(why);
    expect(problem && problemPlace(problem)).toBe(`line ${line}`);
    expect(plain(properties)).toMatchObject({ company: 'Acme', date: '2026-03-12' });
  });

  it('that breaks YAML still gives its lists', () => {
    const text = '---\ninterviewers:\n  - Dana\n  - "Sam Okafor"\ntopics: [a, "b, c", [[d, e]]]\ntitle: a: b\n---\n';
    expect(plain(readNote('a.md', text, failsafe).properties)).toEqual({
      interviewers: ['Dana', 'Sam Okafor'],
      topics: ['a', 'b, c', '[[d, e]]'],
      title: 'a: b',
    });
  });

  it('that breaks YAML gives a value without the quote or the bracket that is never closed', () => {
    const text = '---\ncompany: "Kelda Pumps\nrole: fitter\ninterviewers: [Omar Haddad, Ruth Lee\n---\n';
    expect(plain(readNote('a.md', text, failsafe).properties)).toEqual({
      company: 'Kelda Pumps',
      role: 'fitter',
      interviewers: ['Omar Haddad', 'Ruth Lee'],
    });
  });
});
