import { describe, expect, it } from 'vitest';
import { SAMPLE_BODY } from '../../../src/core/checks/shape/sample.ts';
import type { CheckedLetter } from '../../../src/core/checks/shape/check.ts';
import { LETTER_KINDS } from '../../../src/core/letters/index.ts';
import type { Wordings } from '../../../src/core/letters/kind.ts';
import { person, talk } from '../letters/talk.ts';
import { sampleContext } from './sample-context.ts';
import { pointsAt, says } from './says.ts';

describe('nothing-private', () => {
  const kinds = LETTER_KINDS.filter(({ parts }) => parts.length > 0).map((kind) => [kind.id, kind] as const);

  it.each(kinds)('has nothing to say about the wordings of the %s', (_, { parts }) => {
    const groups: readonly Wordings[] = parts.flatMap((part) => part.groups);
    const wordings = groups.flatMap(({ both = [], formal = [], relaxed = [] }) => [...both, ...formal, ...relaxed]);
    expect(wordings.filter((body) => says('nothing-private', { body }).length > 0)).toEqual([]);
  });
});

describe('right-address', () => {
  it.each([
    { email: null, verdict: ['warning: No email address for Dana Whitfield'] },
    { email: '', verdict: ['warning: No email address for Dana Whitfield'] },
    { email: 'dana', verdict: ['warning: “dana” is no email address'] },
    { email: '@acme.example', verdict: ['warning: “@acme.example” is no email address'] },
    { email: 'dana@acme', verdict: ['warning: “dana@acme” is no email address'] },
    { email: 'dana@.example', verdict: ['warning: “dana@.example” is no email address'] },
    { email: 'dana@acme.', verdict: ['warning: “dana@acme.” is no email address'] },
    { email: 'dana@acme@x.example', verdict: ['warning: “dana@acme@x.example” is no email address'] },
    { email: 'dana whitfield@acme.example', verdict: ['warning: “dana whitfield@acme.example” is no email address'] },
    { email: '<dana@acme.example>', verdict: ['warning: “<dana@acme.example>” is no email address'] },
  ])('says of the address $email: $verdict', ({ email, verdict }) => {
    expect(says('right-address', {}, { email })).toEqual(verdict);
  });

  it('knows whose address it is, in any capitals', () => {
    const dana = { ...person('Dana Whitfield'), email: 'dana@acme.example' };
    const luis = { ...person('Luis Ortega'), email: 'luis@acme.example' };
    const [talk] = sampleContext.companyTalks;
    if (talk === undefined) throw new Error('no talk');
    const around = { person: dana, companyTalks: [{ ...talk, people: [dana, luis] }] };
    const to = (email: string) => says('right-address', {}, { ...around, email });
    expect(to('Dana@ACME.example')).toEqual([]);
    expect(to('luis@acme.example')).toEqual([
      'warning: luis@acme.example is the address of Luis Ortega, not of Dana Whitfield',
    ]);
    expect(to('dana@old.example')).toEqual([
      'warning: Your notes have dana@acme.example for Dana Whitfield, not dana@old.example',
    ]);
    expect(says('right-address', {}, { person: { ...dana, email: null }, email: 'dana@new.example' })).toEqual([]);
  });

  it('asks for none where the letter is no mail, or goes to nobody', () => {
    expect(says('right-address', { subject: null }, { email: null })).toEqual([]);
    expect(says('right-address', {}, { email: null, person: null })).toEqual([]);
  });
});

describe('names-intact', () => {
  const body = (text: string): Partial<CheckedLetter> => ({ body: `${SAMPLE_BODY}\n\n${text}` });
  const slip = (word: string, name: string): string => `error: “${word}” looks like “${name}”, as your notes spell it`;

  it.each([
    { text: 'Whitfeild knows.', verdict: [slip('Whitfeild', 'Whitfield')] },
    { text: 'Zoe said so.', verdict: [slip('Zoe', 'Zoë')] },
    { text: 'Ortegas came.', verdict: [] },
    { text: 'Whitfield’s team.', verdict: [] },
    { text: "Whitfield's team.", verdict: [] },
    { text: 'Brand is near.', verdict: [slip('Brand', 'Brandt')] },
    { text: 'Bramble is far.', verdict: [] },
    { text: 'Lana is another.', verdict: [] },
    { text: 'Harbor is American.', verdict: [slip('Harbor', 'Harbour')] },
    { text: 'Whitfields are many.', verdict: [] },
    { text: 'Nurze is a slip.', verdict: [slip('Nurze', 'Nurse')] },
    { text: 'Whatfeld has two.', verdict: [slip('Whatfeld', 'Whitfield')] },
    { text: 'Whatfold has three.', verdict: [] },
    { text: 'Ortaga has one.', verdict: [slip('Ortaga', 'Ortega')] },
    { text: 'Ordaga has two, of few letters.', verdict: [] },
    { text: 'Dano is short.', verdict: [] },
  ])('says of “$text”: $verdict', ({ text, verdict }) => {
    expect(says('names-intact', body(text))).toEqual(verdict);
  });

  it.each([
    { name: 'Thanh Hoa', text: 'Thank you, Thanh.', verdict: [] },
    { name: 'Án Nguyen', text: 'An evening with Án.', verdict: [] },
    { name: 'Anne Archives', text: 'Archive it, Anne.', verdict: [] },
    { name: 'Rosa Lindo', text: 'Lindt is another.', verdict: [slip('Lindt', 'Lindo')] },
    { name: 'Rosa Lind', text: 'Lindt is another.', verdict: [] },
    { name: 'Rosa Barclay', text: 'Barkley is short of two letters.', verdict: [] },
    { name: 'Rosa Barclays', text: 'Barkleys is long enough.', verdict: [slip('Barkleys', 'Barclays')] },
    { name: 'Ann O’Neill', text: "It is Ann O'Neill’s.", verdict: [] },
    { name: "Ann O'Neill", text: 'It is Ann O’Neill.', verdict: [] },
    { name: 'Ann O’Neill', text: "It is Ann O'Neil's.", verdict: [slip("O'Neil's", 'O’Neill')] },
    { name: 'Ann St’sson', text: 'It is Stsson.', verdict: [slip('Stsson', 'St’sson')] },
  ])('says of “$text” in a letter to $name: $verdict', ({ name, text, verdict }) => {
    expect(says('names-intact', { body: text }, { person: person(name), companyTalks: [] })).toEqual(verdict);
  });

  it.each(['Sainsbury’s', "Sainsbury's"])(
    'takes %s for the company, whichever apostrophe the notes have',
    (company) => {
      const companyTalks = [talk([], { company })];
      expect(says('names-intact', { body: "At Sainsbury's and at Sainsbury’s." }, { companyTalks })).toEqual([]);
    },
  );

  it('points at the word in the letter, not in the subject', () => {
    const letter = { subject: 'For Whitfeild', body: 'Zoe and Whitfeild' };
    expect(pointsAt('names-intact', letter)).toEqual(['Zoe', 'Whitfeild', '-']);
    expect(pointsAt('names-intact', { ...letter, subject: null })).toEqual(['Zoe', 'Whitfeild']);
  });

  it('looks at the subject as well, and knows the person a letter is about', () => {
    expect(says('names-intact', { subject: 'Thanks to Whitfeild' })).toEqual([slip('Whitfeild', 'Whitfield')]);
    const about = person('Marguerite Delacroix');
    expect(says('names-intact', body('Delacroi sends regards.'), { about })).toEqual([slip('Delacroi', 'Delacroix')]);
    expect(says('names-intact', body('Delacroi sends regards.'))).toEqual([]);
  });
});

describe('true-letters', () => {
  it.each([
    { where: 'the body', letter: { body: 'Dear Da\u200bna,\n\nThank you for the talk.' }, changes: {}, sign: 'U+200B' },
    { where: 'the subject', letter: { subject: 'Thank you, Da\u00adna' }, changes: {}, sign: 'U+00AD' },
    { where: 'the address', letter: {}, changes: { email: 'dana\u202e@acme.example' }, sign: 'U+202E' },
    { where: 'a tag', letter: { subject: 'Thank you\u{e0041}' }, changes: {}, sign: 'U+E0041' },
  ])('names a sign that cannot be seen in $where: $sign', ({ letter, changes, sign }) => {
    const verdict = says('true-letters', letter, changes);
    expect(verdict).toHaveLength(1);
    expect(verdict[0]).toMatch(/^error: “[^▯]*▯[^▯]*” holds a sign that cannot be seen/);
    expect(verdict[0]).toContain(sign);
  });

  it('shows a few letters around it', () => {
    const [verdict] = says('true-letters', { body: 'A long beginning, Dana\u200b Whitfield, and a long end' });
    expect(verdict).toBe('error: “ning, Dana▯ Whitfiel” holds a sign that cannot be seen (U+200B)');
  });

  it.each(['D\u0430na', 'Wh\u03b9tfield'])('names a word of two alphabets: %s', (word) => {
    expect(says('true-letters', { subject: word })).toEqual([
      `error: “${word}” mixes the letters of two alphabets: type it anew`,
    ]);
  });

  it.each(['Ｄana', 'Ｗhitfield', 'Da\u0301\u0302\u0303\u0304na'])(
    'names a word that is not in plain letters: %s',
    (word) => {
      expect(says('true-letters', { subject: word })).toEqual([
        `error: “${word}” is not typed in plain letters: type it anew`,
      ]);
    },
  );

  it('is silent about letters and signs that belong to their script', () => {
    expect(says('true-letters', { body: 'Ольга, Ελένη, 林, می‌خواهم, 👩‍⚕️, Zoë, Nguyễn Ngọc Ẩn, Kọ́lá, 5 µm' })).toEqual(
      [],
    );
  });
});
