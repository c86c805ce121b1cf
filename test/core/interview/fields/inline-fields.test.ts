import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/interview/body/lines.ts';
import { inlineFields } from '../../../../src/core/interview/fields/inline-fields.ts';

const isKnown = (key: string): boolean => ['Company', 'Role', 'Date'].includes(key);

function fieldsOf(
  body: string,
): readonly (readonly [key: string, value: unknown, line: number | null, above: string | null])[] {
  return inlineFields(readLines(body, 1), isKnown).map(({ key, value, line, heading }) => [key, value, line, heading]);
}

describe('The labelled lines of a note', () => {
  it.each([
    ['Company:: Acme', 'Company', 'Acme'],
    ['**Company**:: Acme', 'Company', 'Acme'],
    ['**Company**: Acme', 'Company', 'Acme'],
    ['**Company:** Acme', 'Company', 'Acme'],
    ['__Company:__ Acme', 'Company', 'Acme'],
    ['**Company** : Acme', 'Company', 'Acme'],
    ['- Company: Acme', 'Company', 'Acme'],
    ['Company : Acme', 'Company', 'Acme'],
    ['Company = Acme', 'Company', 'Acme'],
    ['Company:  Acme Ltd: Leeds ', 'Company', 'Acme Ltd: Leeds'],
    ['🏢 Company: Acme', 'Company', 'Acme'],
    ['at [Company:: Acme] today', 'Company', 'Acme'],
    ['at (Company:: Acme) today', 'Company', 'Acme'],
    ['[Company:: [[Acme]]]', 'Company', '[[Acme]]'],
    ['# Company:: Acme', 'Company', 'Acme'],
  ])('are fields: "%s"', (text, key, value) => {
    expect(fieldsOf(text).map((field) => field.slice(0, 2))).toEqual([[key, value]]);
  });

  it.each([
    '# Company: Acme',
    '> Company: Acme',
    '- [ ] Company: Acme',
    '%% Company: Acme %%',
    'Mood: fine',
    'Mood:: fine',
    'Company:Acme',
    'Company:',
    'the Company: Acme',
    '| Company | Acme |\n|---|---|\n| Mood | fine |',
  ])('are none: "%s"', (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });

  it('keep their line, and the heading above them', () => {
    expect(fieldsOf('Role: Baker\n\n## Job\n\nCompany: Acme\n# More\nDate: Monday')).toEqual([
      ['Role', 'Baker', 1, null],
      ['Company', 'Acme', 5, 'Job'],
      ['Date', 'Monday', 7, 'More'],
    ]);
  });

  it('may be several in one line', () => {
    expect(fieldsOf('met at [Company:: Acme] as (Role:: Baker)').map(([key]) => key)).toEqual(['Company', 'Role']);
  });

  it('are the rows of a table of two columns that holds two of them', () => {
    const table = '| What | |\n|---|---|\n| **Company:** | Acme |\n| [[Role]] | Baker |\n| Mood | fine |';
    expect(fieldsOf(table)).toEqual([
      ['Company', 'Acme', 3, null],
      ['Role', 'Baker', 4, null],
    ]);
  });

  it('are no rows of a wider table', () => {
    expect(fieldsOf('| a | b | c |\n|---|---|---|\n| Company | Acme | x |\n| Role | Baker | y |')).toEqual([]);
  });
});
