import { describe, expect, it } from 'vitest';
import { dashLabel } from '../../../../src/core/interview/fields/dash-labels.ts';
import { meaningReader } from '../../../../src/core/interview/fields/fields.ts';

const means = meaningReader({});

describe('A label whose mark is no colon', () => {
  it.each([
    ['Date - 9th March 26, 2-3pm', 'Date', '9th March 26, 2-3pm'],
    ['Date – Monday 09/02/26', 'Date', 'Monday 09/02/26'],
    ['Date :Weds 3/12/25', 'Date', 'Weds 3/12/25'],
    ['Time- 13.30', 'Time', '13.30'],
    ['Interviewer - Uma Rao', 'Interviewer', 'Uma Rao'],
    ['Panel — Uma Rao, Piet de Wit', 'Panel', 'Uma Rao, Piet de Wit'],
    ['Company - Fenwick Rail', 'Company', 'Fenwick Rail'],
    ['Position - train driver', 'Position', 'train driver'],
    ['Datum - 9.3.2026', 'Datum', '9.3.2026'],
    ['Fecha - 9 de marzo', 'Fecha', '9 de marzo'],
  ])('is read: "%s"', (text, key, value) => {
    expect(dashLabel(text, means)).toEqual({ key, value });
  });

  it.each([
    'Panel - asked about nights',
    'Role - more driving than I thought it would be',
    'Company - founded in 1890',
    'Time - flew by',
    'Uma Rao - signals',
    'Signals - what I do when they fail',
    'HR - notice period',
    'part-time work',
  ])('is none: "%s"', (text) => {
    expect(dashLabel(text, means)).toBeNull();
  });
});
