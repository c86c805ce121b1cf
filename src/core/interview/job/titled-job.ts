import { smallPattern } from '../../text/small-pattern.ts';
import type { BodyLine } from '../body/lines.ts';
import { foldKey, foldText } from '../../text/fold.ts';
import { upTo } from '../../text/trim-marks.ts';
import { isNameShaped } from '../people/name-shape.ts';
import { withoutLinks } from '../people/name-links.ts';
import { firstWordOf, isGivenName, wordsOf } from '../people/name-words.ts';
import { isOrganisation } from '../people/read-named.ts';
import { namedKind } from '../body/sections.ts';
import type { Job } from './job.ts';
import { isJob } from './role-in-text.ts';
import { isFirmName, isNoise, JOINER, withoutNoise } from './written-name.ts';

const NOTHING: Job = { company: null, role: null };
const PARTS = / ?[–—|/] | [-–—|/] ?|: /u;
const MOST_PARTS = 4;
const LONGEST = 120;
const MOST_NAME = 6;
const COMPANY_HEADINGS = new Set(
  'company employer organisation organization firm firma unternehmen arbeitgeber entreprise empresa bedrijf azienda'.split(
    ' ',
  ),
);
const ROLE_HEADINGS = new Set('role position job stelle poste puesto functie ruolo'.split(' '));
const SENTENCES = /\p{Ll}\p{Ll}[.!?] \p{L}/u;
const INTERVIEW = smallPattern(
  '^(?:job |my |phone |video )?(?:interview|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|sollicitatiegesprek)\\b',
);
const BOLD_JOB = /^\*\*([^*]{2,60}?):?\*\*:?\s?(?:[–—-]\s)?(.{3,80})$/u;
const HEAD_PARTS = / ?[–—|] ?| - |: /u;

/**
 * Company and role in a title: "Tolliver County 911 / Telecommunicator II", "Reed Mill - Miller - round 2", "Interview Fenwick Rail, driver".
 * `texts` are the file name, the first heading and the first line. A name that may be somebody's counts only where another title has it too.
 */
export function titledJob(texts: readonly string[]): Job {
  for (const text of texts) {
    const job = text.length > LONGEST || SENTENCES.test(text) ? NOTHING : jobOf(text, texts);
    if (job.company !== null) return job;
  }
  return NOTHING;
}

function jobOf(text: string, texts: readonly string[]): Job {
  const byMark = text.split(PARTS);
  const pieces = byMark.length > 1 ? byMark : text.split(/, /u);
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return NOTHING;
  const named = pieces.map((piece) => ({ name: withoutNoise(piece), isLed: isNoise(firstWordOf(piece)) }));
  const roles = named.filter(({ name }) => isJob(name) && !isOrganisation(name));
  const [role] = roles;
  if (role === undefined || roles.length > 1) return NOTHING;
  const firm = named.find(({ name, isLed }) => name !== role.name && isFirmHere(name, isLed, texts));
  return firm === undefined ? NOTHING : { company: firm.name, role: role.name };
}

/** A firm's name, or a name that stands behind "interview" or in two titles and begins like nobody's. */
function isFirmHere(name: string, isLed: boolean, texts: readonly string[]): boolean {
  if (!/^[\p{Lu}\d]/u.test(name) || !/\p{L}/u.test(name) || !isFirmName(name) || wordsOf(name).length > 6) return false;
  if (isGivenName(firstWordOf(name))) return false;
  if (isOrganisation(name) || !isNameShaped(name) || isLed) return true;
  const titles = texts.filter((text) => foldText(text).includes(foldText(upTo(name, /,/))));
  return titles.length > 1;
}

/** "**Hotel Miramonte** – night receptionist" at the top of a note. */
export function boldJob(lines: readonly BodyLine[]): Job {
  const first = lines.find(({ kind }) => kind !== 'blank')?.text ?? '';
  const [, company = '', behind = ''] = BOLD_JOB.exec(first) ?? [];
  const role = upTo(behind, /,/);
  return isJob(role) && !isGivenName(firstWordOf(company)) ? { company, role } : NOTHING;
}

/** "Interview — Company — Role". */
export function headingJob(lines: readonly BodyLine[]): Job {
  const first = lines.find((line) => line.kind === 'heading');
  const [kind = '', company = '', role = ''] = withoutLinks(first?.text ?? '').split(HEAD_PARTS);
  return INTERVIEW.test(kind) && company !== '' && role !== '' ? { company, role } : NOTHING;
}

/** "## Company" with nothing but its name below, and "## Role" alike. */
export function headedJob(lines: readonly BodyLine[]): Job {
  const company = below(lines, COMPANY_HEADINGS);
  const role = below(lines, ROLE_HEADINGS);
  const isName = company?.split(' ').every((word) => /^\p{Lu}/u.test(word) || JOINER.test(word));
  return {
    company: company !== null && isName === true && isFirmName(company) ? company : null,
    role: role !== null && isJob(role) ? role : null,
  };
}

/** The only line under such a heading. */
function below(lines: readonly BodyLine[], headings: ReadonlySet<string>): string | null {
  const told = lines.filter(({ kind }) => kind !== 'blank');
  const at = told.findIndex(({ kind, text }) => kind === 'heading' && headings.has(foldKey(text)));
  const [next, after] = at === -1 ? [] : told.slice(at + 1);
  const isOnly = after === undefined || after.kind === 'heading';
  if (next === undefined || !isOnly || next.comment || !['text', 'bullet'].includes(next.kind)) return null;
  const name = withoutLinks(next.text)
    .replace(/\*\*|__/g, '')
    .trim();
  return /[.:!?]$/.test(name) || wordsOf(name).length > MOST_NAME ? null : name;
}

/** The first heading; "Participants" and "Notes" only say what stands below. */
export function titleHeading(lines: readonly BodyLine[]): string | null {
  const text = lines.find(({ kind }) => kind === 'heading')?.text ?? null;
  return text === null || namedKind(text) !== null || COMPANY_HEADINGS.has(foldKey(text)) ? null : text;
}

/** Whether a title says only that there was a talk: "Interview with Dana". */
export function isTalk(text: string): boolean {
  return INTERVIEW.test(text);
}
