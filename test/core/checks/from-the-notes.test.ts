import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../src/core/checks/shape/check.ts';
import { otherLetter } from '../../../src/core/checks/shape/other-letter.ts';
import type { Interview, PersonNote } from '../../../src/core/interview/model.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import { writingWith, person, talk } from '../letters/talk.ts';
import { sampleContext } from './sample-context.ts';
import { pointsAt, says, withLine } from './says.ts';

const kind = (id: string) => ({ kind: LETTER_KINDS.find((each) => each.id === id) ?? null });
const dana = person('Dana Whitfield', ['the winter rota for the wards', 'parking']);
const luis = person('Luis Ortega', ['the linen run at half past six']);

/** A letter of these words alone. */
const letter = (core: string) => ({ body: `Dear Dana,\n\n${core}\n\nKind regards,\nMara` });

const at = (changes: Partial<Interview>): Partial<CheckContext> => {
  const interview = talk([dana, luis], changes);
  return { interview, companyTalks: [interview], person: dana };
};

const noteOn = (name: string, company: string): PersonNote => ({
  path: `People/${name}.md`,
  name,
  company,
  aliases: [],
  ...{ email: null, phone: null, title: null, address: null, linkedin: null },
  ...{ honorific: null, salutation: null, tone: null, callName: null, fit: [] },
  problems: [],
});

describe('grounded', () => {
  const unknown = (text: string, level: string): string =>
    `${level}: “${text}” stands in none of your notes about this talk`;

  it.each([
    { line: 'We were 19 there.', verdict: [unknown('19', 'error')] },
    { line: 'We were 4 there, or 1,400.', verdict: [unknown('4', 'error'), unknown('1,400', 'error')] },
    { line: 'We took the 9:30 train.', verdict: [unknown('9:30', 'error')] },
    { line: 'He came from Rotterdam.', verdict: [unknown('Rotterdam', 'warning')] },
    { line: 'He knows O’Brien-Smith there.', verdict: [unknown('O’Brien-Smith', 'warning')] },
    { line: 'Rotterdam is near. Antwerp too! Bruges? Ghent: “Kortrijk', verdict: [] },
    { line: 'It was – Rotterdam', verdict: [] },
    { line: 'And I’m sure that Dr and Professor see LinkedIn as I’d.', verdict: [] },
    { line: 'The team of Luis Ortega’s.', verdict: [] },
    { line: 'The talk at 10:00 was good, and at 2:30 p.m. we go on, on Friday, March 20 and 2026-03-27.', verdict: [] },
    {
      line: 'We had 12 birds, 26 and 2026 of them.',
      verdict: ['12', '26', '2026'].map((text) => unknown(text, 'error')),
    },
    { line: 'On Thursday 12 March we met; on Friday, March 27, on 20 March.', verdict: [] },
  ])('says of “$line”: $verdict', ({ line, verdict }) => {
    const context = at({
      nextStep: { text: 'next', day: '2026-03-20', time: '14:30' },
      decisionBy: { day: '2026-03-27', words: '', by: null },
    });
    expect(says('grounded', letter(line), context)).toEqual(verdict);
  });

  it.each([
    { number: '40', note: 'they have 40M users', isKnown: true },
    { number: '40', note: 'they have 140 users', isKnown: false },
    { number: '40', note: 'they have 401 users', isKnown: false },
    { number: '40', note: 'they have 140 users and 40 servers', isKnown: true },
    { number: 'Kiel', note: 'they come from kiel', isKnown: true },
    { number: 'Kiel', note: 'they keep Kieler sprats', isKnown: false },
    { number: 'Kiel', note: 'the unkiel', isKnown: false },
    { number: 'Kiel', note: 'Kieler sprats of Kiel', isKnown: true },
  ])('takes “$number” from a note that says “$note”: $isKnown', ({ number, note, isKnown }) => {
    const context = at({ topics: [{ text: note, share: null, line: 9 }] });
    expect(pointsAt('grounded', letter(`We spoke of ${number} there.`), context)).toEqual(isKnown ? [] : [number]);
  });

  it.each([
    ['the settings: a strength', 'I know Rotterdam.', { writing: writingWith([], { strengths: ['know Rotterdam'] }) }],
    ['the settings: a phone number', 'Call 0044.', { writing: writingWith([], { phone: '0044' }) }],
    ['the settings: a signature', 'By Rotterdam.', { writing: writingWith([], { signature: 'Rotterdam' }) }],
    ['the settings: an address', 'Write to Rotterdam.', { writing: writingWith([], { email: 'rotterdam@x.example' }) }],
    ['a note that the host has', 'I know Rotterdam.', { sources: ['Rotterdam is near'] }],
    ['the person it is about', 'I know Rotterdam.', { about: person('Sam Rotterdam') }],
  ])('knows %s', (_, line, context: Partial<CheckContext>) => {
    expect(says('grounded', letter(line), context)).toEqual([]);
    expect(says('grounded', letter(line))).not.toEqual([]);
  });

  it('knows the notes of the people of the letter, and of nobody else', () => {
    const writing = (name: string) => ({
      ...sampleContext.writing,
      notebook: { ...sampleContext.writing.notebook, people: [noteOn(name, 'Rotterdam Harbour')] },
    });
    const line = letter('We spoke of Rotterdam there.');
    expect(says('grounded', line, { writing: writing('Dana Whitfield') })).toEqual([]);
    expect(says('grounded', line, { writing: writing('Sam Okafor'), about: person('Sam Okafor') })).toEqual([]);
    expect(says('grounded', line, { writing: writing('Sam Okafor') })).toHaveLength(1);
  });

  it('says nothing of a letter about no talk', () => {
    expect(says('grounded', letter('He came from Rotterdam.'), { interview: null })).toEqual([]);
  });
});

describe('own-topic', () => {
  it('takes no letter for one about a colleague’s line that holds no telling word', () => {
    const dana = person('Dana Whitfield', ['the winter rota for the wards']);
    const luis = person('Luis Ortega', ['my cv', 'what we do and how']);
    const people = talk([dana, luis]);
    expect(says('own-topic', letter('Thank you for your time.'), { person: dana, interview: people })).toEqual([
      'warning: Nothing that Dana Whitfield talked about is in the letter, such as “the winter rota for the wards”',
    ]);
  });

  const missing =
    'warning: Nothing that Dana Whitfield talked about is in the letter, such as “the winter rota for the wards”';
  const swapped = 'warning: The topic seems to be Luis Ortega’s, not Dana Whitfield’s';

  it.each([
    { core: 'Thank you for the winter rota for the wards.', verdict: [] },
    { core: 'The rotas of your ward are planned.', verdict: [] },
    { core: 'The ward was fine.', verdict: [missing] },
    { core: 'It was easy to park, and parking is free.', verdict: [] },
    { core: 'Thank you for your time.', verdict: [missing] },
    { core: 'The linen run is at half past six.', verdict: [swapped] },
  ])('says of “$core”: $verdict', ({ core, verdict }) => {
    expect(says('own-topic', letter(core), at({}))).toEqual(verdict);
    expect(pointsAt('own-topic', letter(core), at({}))).toEqual(verdict.map(() => '-'));
  });

  it('knows a topic as letters say it back, however short it is', () => {
    const short = { ...at({}), person: person('Dana Whitfield', ['asked about OKRs']) };
    expect(says('own-topic', letter('Your question about OKRs has stayed with me.'), short)).toEqual([]);
  });

  it('looks at remarks where a person has no topics', () => {
    const remarks = [{ text: 'the winter rota for the wards', line: 9 }];
    const quiet = { ...at({}), person: { ...dana, topics: [], remarks } };
    expect(says('own-topic', letter('Thank you for your time.'), quiet)).toEqual([missing]);
    expect(says('own-topic', letter('The winter rota, then.'), quiet)).toEqual([]);
  });

  it('asks for nothing where there is nothing to ask for', () => {
    const bare = letter('Thank you for your time.');
    expect(says('own-topic', bare, { ...at({}), person: { ...dana, topics: [] } })).toEqual([]);
    expect(says('own-topic', bare, { ...at({}), person: null })).toEqual([]);
    expect(says('own-topic', bare, { ...at({}), kind: null })).toEqual([]);
    expect(says('own-topic', bare, { ...at({}), ...kind('withdraw') })).toEqual([]);
    expect(says('own-topic', bare, { ...at({}), interview: null })).toEqual([missing]);
  });
});

describe('no-shared-run', () => {
  const run = 'nothing taught me more than one winter on a night ward';
  const others = (to: string, core: string) => ({
    others: [otherLetter(to, { body: `Dear ${to},\n\n${core}\n\nBest,\nMara` })],
  });

  it('names the words and the letter that has them as well', () => {
    const context = others('Luis', `I think that ${run}.`);
    expect(says('no-shared-run', withLine(`And ${run}, I think.`), context)).toEqual([
      'error: “nothing taught me more than one winter on” stands in the letter to Luis as well',
    ]);
    expect(pointsAt('no-shared-run', withLine(`And ${run}, I think.`), context)).toEqual([
      'nothing taught me more than one winter on',
    ]);
  });

  it('sees them whatever the capitals, marks and lines between them are', () => {
    const body = 'And NOTHING taught me –\nmore than one winter, on a night ward.';
    expect(pointsAt('no-shared-run', withLine(body), others('Luis', run))).toEqual([
      'NOTHING taught me –\nmore than one winter, on',
    ]);
  });

  it('does not count the names of the talk as words in common, and shows a gap for them', () => {
    const line = 'nothing taught me more than Zoë Brandt on a night like that';
    const context = others('Luis', 'nothing taught me more than Luis Ortega on a night like that');
    expect(says('no-shared-run', withLine(line), context)).toEqual([
      'error: “nothing taught me more than … on a” stands in the letter to Luis as well',
    ]);
    expect(pointsAt('no-shared-run', withLine(line), context)).toEqual(['nothing taught me more than']);
  });

  it('is silent about seven words, and where there is no other letter', () => {
    expect(says('no-shared-run', withLine(run), others('Luis', 'nothing taught me more than one winter'))).toEqual([]);
    expect(says('no-shared-run', withLine(run), { others: [] })).toEqual([]);
  });
});
