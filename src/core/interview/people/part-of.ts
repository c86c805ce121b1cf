import { foldKey } from '../../text/fold.ts';
import type { Part } from '../model.ts';
import { agencyWords } from '../words/agencies.ts';
import { partWords } from '../words/titles.ts';

const PATTERNS = partWords.map(([words, part]) => [foldKey(words), part] as const);
const AGENCY = agencyWords.map(foldKey);

/** The part that a title, a company's name or a `part:` says somebody plays, or null where it says nothing. */
export function partOfTitle(title: string | null): Part | null {
  if (title === null) return null;
  const folded = ` ${foldKey(title)} `;
  return PATTERNS.find(([words]) => folded.includes(` ${words} `))?.[1] ?? null;
}

/** Recruiter where the company finds people for others, else null. */
export function partOfCompany(company: string | null): Part | null {
  if (company === null) return null;
  const folded = ` ${foldKey(company)} `;
  return AGENCY.some((word) => folded.includes(` ${word} `)) ? 'recruiter' : null;
}
