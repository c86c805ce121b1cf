import { foldKey } from './fold.ts';

/** Endings of company names that make no difference. */
const FORMS =
  /(?: (?:ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|co|company|gmbh|mbh|ag|kg|gmbh co kg|ug|ek|ev|se|sa|sas|sarl|srl|spa|bv|nv|vof|ab|as|aps|oy|oyj|sro|doo|zoo|sp zoo|pty|pte|kk))+$/;

/** A company's name as it is compared: folded, without "Ltd", "GmbH", "Inc" and a leading "The". Empty for an empty name. */
export function foldCompany(company: string): string {
  const folded = foldKey(company.replace(/[.'’]/g, '')).replace(/^(?:the|die|der|das|la|le|el|los|il) (?=.)/, '');
  return folded.replace(FORMS, '').trim() || folded;
}

/** A role as it is compared: folded, without what stands in brackets ("(m/w/d)", "(Assays)"). */
export function foldRole(role: string): string {
  const bare = foldKey(role.replace(/\([^()]*\)/g, ' '));
  return bare === '' ? foldKey(role) : bare;
}
