import { describe, expect, it } from 'vitest';
import { interviewOf } from '../../support/interview.ts';
import { person } from '../letters/talk.ts';
import { sampleContext } from './sample-context.ts';
import { pointsAt, says, withLine } from './says.ts';

describe('clean-typing', () => {
  it.each([
    { line: 'It was the the ward.', verdict: ['“the the” is there twice'] },
    { line: 'She had had a long day.', verdict: [] },
    { line: 'I know that that works.', verdict: [] },
    { line: 'Well , yes.', verdict: ['“l ,” has a space before the mark'] },
    { line: 'That was it .', verdict: ['“t .” has a space before the mark'] },
    { line: 'A gap  here.', verdict: ['“p  h” has two spaces in a row'] },
    { line: 'One.  Two.', verdict: [] },
    { line: 'Yes,no.', verdict: ['“s,n” lacks a space after the mark'] },
    { line: 'An end..', verdict: ['“d..” has one mark too many'] },
    { line: 'I wondered...', verdict: [] },
    { line: 'Yes,, no.', verdict: ['“,,” has one mark too many'] },
    { line: 'The ward and.', verdict: ['“and.” breaks off: a word is missing'] },
    { line: 'The ward ().', verdict: ['“()” is empty'] },
    { line: 'They call it “”.', verdict: ['““”” is empty'] },
  ])('says of “$line”: $verdict', ({ line, verdict }) => {
    expect(says('clean-typing', withLine(line))).toEqual(verdict.map((each) => `warning: ${each}`));
  });

  it('points at every slip', () => {
    expect(pointsAt('clean-typing', withLine('It was the the ward and and.'))).toEqual(['the the', 'and and', 'and.']);
  });
});

describe('attachment', () => {
  const forgotten = (word: string): string =>
    `warning: “${word}”: do not forget the file; no link or file stands in the letter`;

  it.each([
    { line: 'The plan is attached, and a list is enclosed.', verdict: [forgotten('attached'), forgotten('enclosed')] },
    { line: 'The Attachment says more.', verdict: [forgotten('Attachment')] },
    { line: 'I am attached to https://lindholm.example/plan', verdict: [] },
    { line: 'The plan is attached: [[Plan]]', verdict: [] },
    { line: 'Nothing comes with it.', verdict: [] },
  ])('says of “$line”: $verdict', ({ line, verdict }) => {
    expect(says('attachment', withLine(line))).toEqual(verdict);
  });

  it('points at the word', () => {
    expect(pointsAt('attachment', withLine('The plan is attached.'))).toEqual(['attached']);
  });
});

describe('no-placeholder', () => {
  const machine = (text: string): string => `error: “${text}” belongs to a template or to markdown, not into a letter`;

  it.each(['{{name}}', '[company]', '{first name}', '<% name %>', 'undefined', 'NaN', '**', 'TODO', '`'])(
    'names what a program left behind: %s',
    (text) => {
      expect(says('no-placeholder', withLine(`Well ${text}`))).toEqual([machine(text)]);
      expect(pointsAt('no-placeholder', withLine(`Well ${text}`))).toEqual([text]);
      expect(says('no-placeholder', { subject: `Well ${text}` })).toEqual([`error: The subject holds “${text}”`]);
      expect(pointsAt('no-placeholder', { subject: `Well ${text}` })).toEqual(['-']);
    },
  );

  it('is silent about a link, and where a letter has no subject', () => {
    expect(says('no-placeholder', { subject: null, ...withLine('See [the plan](https://lindholm.example).') })).toEqual(
      [],
    );
  });
});

describe('phrases', () => {
  it.each([
    {
      id: 'no-stock-phrases',
      line: 'I was Thrilled.',
      text: 'Thrilled',
      why: 'stands in everybody’s letter: say it in your own words',
    },
    { id: 'not-pressing', line: 'Please reply ASAP.', text: 'ASAP', why: 'sounds pressing' },
  ])('of everybody or of pressure are named as they stand, in any capitals: $text', ({ id, line, text, why }) => {
    expect(says(id, withLine(line))).toEqual([`warning: “${text}” ${why}`]);
    expect(pointsAt(id, withLine(line))).toEqual([text]);
  });

  it('are named at the very beginning as well', () => {
    expect(pointsAt('no-stock-phrases', { body: 'Thrilled to meet you.' })).toEqual(['Thrilled']);
  });

  it('are none inside another word', () => {
    expect(says('no-stock-phrases', withLine('They enthrilled us.'))).toEqual([]);
  });
});

describe('one-exclamation-mark', () => {
  it.each([
    { line: 'Good!', marks: [] },
    { line: 'Good! Better!', marks: ['!'] },
    { line: 'Good!!', marks: ['!!'] },
    { line: 'Good! Better! Best!', marks: ['!', '!'] },
  ])('points at the marks that are too many in “$line”', ({ line, marks }) => {
    expect(pointsAt('one-exclamation-mark', withLine(line))).toEqual(marks);
    expect(says('one-exclamation-mark', withLine(line))).toEqual(
      marks.map(() => 'warning: One exclamation mark is enough for a letter'),
    );
  });
});

describe('nothing-private', () => {
  const PRIVATE = 'error: This repeats a line that you noted for yourself alone';
  const delicate = (word: string): string => `warning: “${word}” is better left out of a letter`;

  it.each([
    { line: 'The coffee was cold that day.', verdict: [PRIVATE] },
    { line: 'The corridor smelled, and the coffee was good.', verdict: [] },
    { line: 'And THE CORRIDOR SMELLED of paint.', verdict: [PRIVATE] },
    { line: 'My salary is fine', verdict: [delicate('salary')] },
    { line: 'My salary is fine.', verdict: [delicate('salary')] },
    { line: 'Your (pay scales) are fine.', verdict: [delicate('pay scales')] },
    { line: 'Divorced people know that.', verdict: [delicate('Divorced')] },
  ])('says of “$line”: $verdict', ({ line, verdict }) => {
    expect(says('nothing-private', withLine(line))).toEqual(verdict);
    expect(pointsAt('nothing-private', withLine(line))).toEqual(verdict.map(() => line));
  });

  it('takes four words in a row for a repetition, and shorter lines for none', () => {
    const noted = (text: string) => ({
      companyTalks: [interviewOf({ path: 'a.md', privateLines: [{ text, line: 1 }] })],
    });
    expect(says('nothing-private', withLine('We had a cold lunch.'), noted('a cold lunch'))).toEqual([]);
    expect(says('nothing-private', withLine('We had a cold lunch.'), noted('had a cold lunch'))).toEqual([PRIVATE]);
  });

  it('does not take a role or a company for what is private', () => {
    const companyTalks = [interviewOf({ path: 'a.md', role: 'Salary Clerk', company: 'Rival Offers Ltd' })];
    expect(says('nothing-private', withLine('The Salary Clerk role is mine.'), { companyTalks })).toEqual([]);
    expect(says('nothing-private', withLine('The Salary Clerk role is mine.'))).toEqual([delicate('Salary')]);
  });
});

describe('note-language', () => {
  const FOREIGN = ['warning: Your note seems to be in another language than English: should the letter be as well?'];
  const noted = (...topics: readonly string[]) => ({ person: person('Dana Whitfield', topics) });

  it.each([
    { topics: ['wie wir die Station für den Winter planen', 'was ist mit der Nacht'], verdict: FOREIGN },
    { topics: ['wie wir die Nacht planen'], verdict: [] },
    { topics: ['und wie wir mit Nacht planen'], verdict: FOREIGN },
    { topics: ['und wie wir mit Nacht planen', 'how the ward'], verdict: FOREIGN },
    { topics: ['und wie wir mit Nacht planen', 'how the ward was'], verdict: [] },
    { topics: ['how the night shift is planned', 'wie wir die Station und die Nacht planen und mit wem'], verdict: [] },
    { topics: [], verdict: [] },
  ])('says of a note with $topics: $verdict', ({ topics, verdict }) => {
    expect(says('note-language', {}, noted(...topics))).toEqual(verdict);
  });

  it('looks at remarks as well as topics', () => {
    const remarks = [{ text: 'wie wir die Station für den Winter planen, und was mit der Nacht ist', line: 1 }];
    expect(says('note-language', {}, { person: person('Dana Whitfield', [], { remarks }) })).toEqual(FOREIGN);
  });

  it('says nothing of a letter to nobody', () => {
    expect(says('note-language', {}, { person: null })).toEqual([]);
    expect(says('note-language', {}, { ...sampleContext })).toEqual([]);
  });
});
