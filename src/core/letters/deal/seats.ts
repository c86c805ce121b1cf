import { foldCompany } from '../../interview/job/fold-company.ts';
import { foldForId } from '../../text/fold-name.ts';
import { groupBy } from '../../interview/group-by.ts';
import { groupApplications, type Application } from '../../interview/notebook/applications.ts';
import type { Interview, Person, Tone } from '../../interview/model.ts';
import { isSamePerson } from '../facts/people-facts.ts';
import type { LetterKind } from '../kind.ts';

/** One letter that may be written: to whom, or about whom, and on which talk it rests. */
export interface Seat {
  readonly key: string;
  readonly person: Person;
  /** The talk it rests on, and all those that it may speak of. */
  readonly interview: Interview;
  readonly talks: readonly Interview[];
  /** The application with all its talks, oldest first. */
  readonly application: Application;
}

/** The tone of a letter: what the notes ask for this person, else for this talk, else the settings. */
export function toneFor({ person, interview }: Seat, settings: { readonly tone: Tone }): Tone {
  return person.tone ?? interview.switches.tone ?? settings.tone;
}

/** Everything at one company: the applications that letters to it may speak of. */
export interface CompanyTalks {
  readonly interviews: readonly Interview[];
  readonly applications: readonly Application[];
}

/** Finds the talks at the company of an interview: all of them, or the one alone where it names none. Each is put together once. */
export function companyTalksFinder(all: readonly Interview[]): (interview: Interview) => CompanyTalks {
  const byCompany = groupBy(all, ({ company }) => foldCompany(company ?? ''));
  const byKey = new Map<string, CompanyTalks>();
  return (interview) => {
    const company = foldCompany(interview.company ?? '');
    const key = company === '' ? `path ${interview.path}` : `company ${company}`;
    const interviews = company === '' ? [interview] : (byCompany.get(company) ?? []);
    const companyTalks = byKey.get(key) ?? { interviews, applications: groupApplications(interviews) };
    byKey.set(key, companyTalks);
    return companyTalks;
  };
}

/**
 * Every letter of a kind that could be owed at a company, in the order in which wordings are dealt: by talk, then those of whom the note
 * has lines, then those whom it only names, as it lists them. So somebody who is added at the end, or of whom nothing was noted,
 * changes nothing for those with lines, wherever their name stands.
 */
export function seatsOf(kind: LetterKind, { applications }: CompanyTalks): readonly Seat[] {
  return applications.flatMap((application) => {
    const rows =
      kind.per === 'talk'
        ? application.interviews.map((each) => ({ people: each.people, interview: each }))
        : [{ people: application.people, interview: null }];
    return rows.flatMap(({ people, interview }) =>
      [...people]
        .sort((a, b) => Number(isOnlyNamed(a)) - Number(isOnlyNamed(b)))
        .filter((person) => isAddressed(person, kind))
        .map((person) => seatFor(kind, { application, interview, person })),
    );
  });
}

function isOnlyNamed({ topics, remarks }: Person): boolean {
  return topics.length === 0 && remarks.length === 0;
}

/** What a seat is made from; without an interview it rests on the latest talk with that person. */
export interface SeatOf {
  readonly application: Application;
  readonly interview: Interview | null;
  readonly person: Person;
}

/** The seat of a person at a talk, or in an application. */
export function seatFor(kind: LetterKind, { application, interview, person }: SeatOf): Seat {
  const together = application.interviews.filter((each) => each.people.some((met) => isSamePerson(met, person)));
  const talks = kind.per === 'talk' && interview !== null ? [interview] : together;
  const latest = (kind.per === 'talk' ? interview : together.at(-1)) ?? interview ?? application.interviews.at(-1);
  if (latest === undefined) throw new Error('An application without a talk has no letters.');
  const key = `${kind.id}~${kind.per === 'talk' ? latest.path : application.key}~${foldForId(person.name)}`;
  return { key, person, interview: latest, talks: talks.length === 0 ? [latest] : talks, application };
}

function isAddressed({ interviewed, part }: Person, { to, parties }: LetterKind): boolean {
  if (parties !== undefined && !parties.includes(part)) return false;
  return to === 'everyone' || interviewed === (to === 'interviewers');
}

/** A number that stays the same for a text, to begin a turn through a list with. */
export function turnOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
