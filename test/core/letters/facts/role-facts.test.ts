import { expect, test } from 'vitest';
import { roleFacts } from '../../../../src/core/letters/facts/role-facts.ts';

test.each([
  ['Charge Nurse', 'Charge Nurse', 'Charge Nurse'],
  ['Senior Physiotherapist, Respiratory', 'Senior Physiotherapist, Respiratory', 'Senior Physiotherapist'],
  ['Territory AE - Midwest', 'Territory AE - Midwest', 'Territory AE'],
  ['Assistant Professor (tenure track), Chemistry', 'Assistant Professor, Chemistry', 'Assistant Professor'],
  ['Manager, Teen Services', 'Manager, Teen Services', undefined],
  ['Senior lab technician', 'Senior lab technician', 'senior lab technician'],
  ['English teacher', 'English teacher', 'English teacher'],
  ['Baker (m/w/d)', 'Baker', 'Baker'],
  ['an electrician’s mate', 'electrician’s mate', 'electrician’s mate'],
  ['A Level Teacher', 'A Level Teacher', 'A Level Teacher'],
  ['Herd Manager (maternity cover) / nights', 'Herd Manager', 'Herd Manager'],
  ['Chef / pastry (nights), Leeds', 'Chef', 'Chef'],
  ['Baker/Miller', 'Baker/Miller', 'Baker/Miller'],
  ['Head of Brand 🖋️', 'Head of Brand', 'Head of Brand'],
  ['CSR II, telco account, nights', 'CSR II', 'CSR II'],
  ['The principal, Mr. Whitlow, is away today', undefined, undefined],
])('%s is named “%s” in a heading and “%s” in a sentence', (role, post, plain) => {
  const facts = roleFacts(role, null);
  expect([facts.post, facts.role]).toEqual([post, plain]);
});

test.each([
  ['Lumora GmbH', 'Lumora'],
  ['Lumora GmbH & Co. KG', 'Lumora'],
  ['Adler mbH und Co KG', 'Adler'],
  ['Biolanz Diagnóstica, S.L.', 'Biolanz Diagnóstica'],
  ['Brömmelkamp & Partner', 'Brömmelkamp & Partner'],
  ['Hale & Co', 'Hale & Co'],
  ['HARBOUR LANTERN MUSEUM', 'Harbour Lantern Museum'],
  ['HARCOURT ROWE', 'Harcourt Rowe'],
  ['hollybank vets', 'Hollybank Vets'],
  ['NHS Borders', 'NHS Borders'],
  ['IKEA', 'IKEA'],
])('the company %s is called %s in a letter', (company, plain) => {
  expect(roleFacts(null, company).company).toBe(plain);
});
