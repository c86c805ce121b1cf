import { foldCompany } from '../interview/job/fold-company.ts';
import type { Check, CheckContext } from './shape/check.ts';
import { placesOfWords } from './shape/place.ts';
import { toldByTalks } from './shape/told-by-talks.ts';

/** No other company and no other role of the search stands in the letter. */
export const rightApplication: Check = {
  id: 'right-application',
  sentence: 'Only the company and the role of this application are named.',
  sources: ['stolaf', 'princeton'],
  find: ({ subject, body }, context) =>
    foreignNames(context).flatMap((name) => [
      ...placesOfWords(body, name).map((at) => ({
        level: 'error' as const,
        says: `“${name}” belongs to another application`,
        at,
      })),
      ...placesOfWords(subject ?? '', name).map(() => ({
        level: 'error' as const,
        says: `The subject names “${name}”, which belongs to another application`,
        at: null,
      })),
    ]),
};

/** Companies and roles of other applications that this company’s own notes do not speak of. */
function foreignNames({ writing, companyTalks, interview }: CheckContext): readonly string[] {
  if (interview === null) return [];
  const own = new Set(companyTalks.map((each) => foldCompany(each.company ?? '')));
  const lines = toldByTalks(companyTalks).toLowerCase();
  const all = writing.notebook.interviews;
  const companies = all.map((each) => each.company ?? '').filter((name) => !own.has(foldCompany(name)));
  const roles = all
    .map((each) => each.role ?? '')
    .filter((role) => role.includes(' ') && !isSameRole(role, interview.role));
  const names = [...new Set([...companies, ...roles])].filter((name) => name.length > 2);
  return names.filter((name) => !companies.includes(name) || !lines.includes(name.toLowerCase()));
}

function isSameRole(a: string, b: string | null): boolean {
  const [one, other] = [a.toLowerCase(), (b ?? '').toLowerCase()];
  return b === null || one.includes(other) || other.includes(one);
}
