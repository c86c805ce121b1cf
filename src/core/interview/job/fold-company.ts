import { foldKey } from '../../text/fold.ts';
import { legalForms } from '../words/legal-forms.ts';

/** A company's name as it is compared: folded, without "Ltd", "GmbH", "Inc" and a leading "The". Empty for an empty name. */
export function foldCompany(company: string): string {
  const folded = foldKey(company.replace(/[.'’]/g, '')).replace(/^(?:the|die|der|das|la|le|el|los|il) (?=.)/, '');
  const words = folded.split(' ');
  let length = words.length;
  while (length > 1 && legalForms.has(words[length - 1] ?? '')) length -= 1;
  return words.slice(0, length).join(' ');
}

/** A role as it is compared: folded, without what stands in brackets ("(m/w/d)", "(Assays)"). */
export function foldRole(role: string): string {
  const bare = foldKey(role.replace(/\([^()]*\)/g, ' '));
  return bare === '' ? foldKey(role) : bare;
}
