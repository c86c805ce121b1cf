import { foldCompany, foldRole } from './fold-company.ts';
import { groupBy } from './group-by.ts';
import { lazily } from './lazily.ts';
import { mergePeople } from './merge-people.ts';
import type { Interview, Person } from './model.ts';

/** One job that was applied for: all talks that share its company and role. */
export interface Application {
  /** Folded company and role, as it stands in ids; the note's path where the note names no company. */
  readonly key: string;
  readonly company: string | null;
  readonly role: string | null;
  /** Oldest first; notes without a date come first of all. */
  readonly interviews: readonly Interview[];
  /** Everyone of all rounds, each once, in the order of meeting, with what any of the notes knows about them. */
  readonly people: readonly Person[];
  /** True when the note names no role although the company has several: which of them is it? */
  readonly asksForRole: boolean;
}

/**
 * Groups interviews into applications: same company and same role, folded (case, accents, punctuation, legal form).
 *
 * Without a company a note is an application of its own. With a company but no role it joins the company's only
 * application, else it stands alone. The result is the same in any order of the notes; oldest application first.
 */
export function groupApplications(interviews: readonly Interview[]): readonly Application[] {
  const ordered = [...interviews].sort(byTime);
  const roles = rolesByCompany(ordered);
  const groups = groupBy(ordered, (interview) => applicationKey(interview, roles));
  return [...groups].map(([key, group]) => applicationOf(key, group, roles));
}

/** The path of a note without its ending, as it stands in ids. */
export function pathKey(path: string): string {
  return path.replace(/\.md$/i, '').normalize('NFC');
}

type Roles = ReadonlyMap<string, ReadonlySet<string>>;

function rolesByCompany(interviews: readonly Interview[]): Roles {
  const roles = new Map<string, Set<string>>();
  for (const { company, role } of interviews) {
    if (company === null || role === null) continue;
    const known = roles.get(foldCompany(company)) ?? new Set();
    roles.set(foldCompany(company), known.add(foldRole(role)));
  }
  return roles;
}

function applicationKey({ company, role, path }: Interview, roles: Roles): string {
  const folded = foldCompany(company ?? '');
  if (folded === '') return pathKey(path);
  const known = [...(roles.get(folded) ?? [])];
  const own = role === null ? known.slice(0, 1) : [foldRole(role)];
  if (role === null && known.length > 1) return `${dashed(folded)}+${pathKey(path)}`;
  return [folded, ...own].map(dashed).join('+');
}

function dashed(folded: string): string {
  return folded.replace(/ /g, '-');
}

function applicationOf(key: string, interviews: readonly Interview[], roles: Roles): Application {
  const company = lastKnown(interviews.map((each) => each.company));
  const role = lastKnown(interviews.map((each) => each.role));
  const severalRoles = (roles.get(foldCompany(company ?? ''))?.size ?? 0) > 1;
  return lazily<Application>({
    key: () => key,
    company: () => company,
    role: () => role,
    interviews: () => interviews,
    people: () => mergePeople(interviews),
    asksForRole: () => role === null && severalRoles,
  });
}

function lastKnown(values: readonly (string | null)[]): string | null {
  return values.findLast((value) => value !== null) ?? null;
}

function byTime(a: Interview, b: Interview): number {
  return sortText(a) < sortText(b) ? -1 : 1;
}

function sortText({ date, time, path }: Interview): string {
  return `${date ?? '0000-00-00'}T${time ?? '12:00'} ${path}`;
}
