import { changesBetween } from './changes-between.ts';
import { foldCompany, foldRole } from '../job/fold-company.ts';
import { groupBy } from '../group-by.ts';
import { lazily } from '../lazily.ts';
import { mergePeople } from './merge-people.ts';
import type { Interview, Person } from '../model.ts';
import { atOnce, type Steps } from '../steps.ts';

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

/** An application with the time of its first talk, by which applications are sorted. */
interface Begun {
  readonly begins: string;
  readonly application: Application;
}

/** All talks with one company, or one talk of a company that its note does not name. */
interface Company {
  readonly interviews: readonly Interview[];
  readonly begun: readonly Begun[];
}

interface Grouping {
  readonly companies: ReadonlyMap<string, Company>;
  /** Oldest first. */
  readonly begun: readonly Begun[];
  readonly applications: readonly Application[];
}

const NOTHING: Grouping = { companies: new Map(), begun: [], applications: [] };
/** How lists of interviews were grouped, as long as somebody holds them. */
const groupings = new WeakMap<readonly Interview[], Grouping>();

/**
 * Groups interviews into applications: same company and same role, folded (case, accents, punctuation, legal form).
 *
 * Without a company a note is an application of its own. With a company but no role it joins the company's only
 * application, else it stands alone. The result is the same in any order of the notes; oldest application first.
 * Of a list that was grouped `before`, the very applications stay of every company whose interviews are still the same.
 */
export function groupApplications(
  interviews: readonly Interview[],
  before: readonly Interview[] = [],
): readonly Application[] {
  return atOnce(groupInSteps(interviews, before));
}

/** The same a company at a time. */
export function* groupInSteps(
  interviews: readonly Interview[],
  before: readonly Interview[] = [],
): Steps<readonly Application[]> {
  const known = groupings.get(interviews) ?? (yield* regroup(interviews, before));
  groupings.set(interviews, known);
  return known.applications;
}

function* regroup(interviews: readonly Interview[], before: readonly Interview[]): Steps<Grouping> {
  const old = groupings.get(before) ?? NOTHING;
  const { gone, come } = changesBetween(old === NOTHING ? [] : before, interviews);
  const news = groupBy(come, companyKey);
  const touched = new Set([...gone].map(companyKey).concat([...news.keys()]));
  const companies = new Map(old.companies);
  for (const key of touched) {
    const stay = old.companies.get(key)?.interviews.filter((each) => !gone.has(each)) ?? [];
    const all = [...stay, ...(news.get(key) ?? [])];
    if (all.length === 0) companies.delete(key);
    else companies.set(key, companyOf(all));
    yield;
  }
  const begunIn = (all: Grouping['companies']): readonly Begun[] =>
    [...touched].flatMap((key) => all.get(key)?.begun ?? []);
  const lost = new Set(begunIn(old.companies));
  const begun = [...old.begun.filter((each) => !lost.has(each)), ...begunIn(companies)].sort(byBeginning);
  return { companies, begun, applications: begun.map(({ application }) => application) };
}

function byBeginning(a: Begun, b: Begun): number {
  return a.begins < b.begins ? -1 : 1;
}

function companyKey({ company, path }: Interview): string {
  const folded = foldCompany(company ?? '');
  return folded === '' ? `/${path}` : folded;
}

function companyOf(interviews: readonly Interview[]): Company {
  const ordered = [...interviews].sort(byTime);
  const roles = rolesIn(ordered);
  const groups = groupBy(ordered, (interview) => applicationKey(interview, roles));
  const begun = [...groups].map(([key, group]) => ({
    begins: group[0] === undefined ? '' : sortText(group[0]),
    application: applicationOf(key, group, roles.length > 1),
  }));
  return { interviews, begun };
}

/** The path of a note without its ending, as it stands in ids. */
export function pathKey(path: string): string {
  return path.replace(/\.md$/i, '').normalize('NFC');
}

/** The roles that the interviews of one company name. */
function rolesIn(interviews: readonly Interview[]): readonly string[] {
  return [
    ...new Set(interviews.flatMap(({ company, role }) => (company === null || role === null ? [] : [foldRole(role)]))),
  ];
}

function applicationKey({ company, role, path }: Interview, roles: readonly string[]): string {
  const folded = foldCompany(company ?? '');
  if (folded === '') return pathKey(path);
  const own = role === null ? roles.slice(0, 1) : [foldRole(role)];
  if (role === null && roles.length > 1) return `${dashed(folded)}+${pathKey(path)}`;
  return [folded, ...own].map(dashed).join('+');
}

function dashed(folded: string): string {
  return folded.replace(/ /g, '-');
}

function applicationOf(key: string, interviews: readonly Interview[], severalRoles: boolean): Application {
  const company = lastKnown(interviews.map((each) => each.company));
  const role = lastKnown(interviews.map((each) => each.role));
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
