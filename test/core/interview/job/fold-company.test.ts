import { describe, expect, it } from 'vitest';
import { foldCompany, foldRole } from '../../../../src/core/interview/job/fold-company.ts';

describe('A company as it is compared', () => {
  it.each([
    ['The Acme Foods Ltd.', 'acme foods'],
    ['Acme Foods GmbH & Co. KG', 'acme foods'],
    ['ACME-Foods, Inc', 'acme foods'],
    ['O’Brien’s', 'obriens'],
    ['Die Brücke', 'brucke'],
    ['Ltd', 'ltd'],
    ['The', 'the'],
    ['', ''],
  ])('%s is "%s"', (company, folded) => {
    expect(foldCompany(company)).toBe(folded);
  });
});

describe('A role as it is compared', () => {
  it.each([
    ['Baker (m/w/d)', 'baker'],
    ['Night(shift)Baker', 'night baker'],
    ['(Assays)', 'assays'],
    ['', ''],
  ])('%s is "%s"', (role, folded) => {
    expect(foldRole(role)).toBe(folded);
  });
});
