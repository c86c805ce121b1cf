import type { Note, PropertyValue } from '../note/types.ts';
import { foldKey, foldText } from '../text/fold.ts';
import type { BodyLine } from './body/lines.ts';
import type { Fields } from './fields/fields.ts';
import { joinedText } from './fields/values.ts';
import { minutesHeadings, otherKeys, otherRoles, otherSources, otherTags } from './words/other-matters.ts';

const TAGS = new Set(otherTags);
const SOURCES = new Set(otherSources);
const KEYS = new Set(otherKeys);
const ROLE = new RegExp(`^(?:\\S+ )?(?:${otherRoles.join('|')})$`);
const JOB = /interview|\bjob|\brole|position|vorstellung|entretien|entrevista|colloquio|sollicitatie/u;
const MINUTES = new Set(minutesHeadings);

/** Why a note tells of no job by its role: "moderator", "3rd floor"; null where its role may be one. */
export function otherRole(fields: Fields): string | null {
  const role = foldKey(joinedText(fields.first('role')?.value) ?? '');
  return ROLE.test(role) ? `“${role}” is no job` : null;
}

/** Why a note without a company or a role is about something else by a property such as `event` or `episode`; null where none says so. */
export function otherKey(note: Note, fields: Fields): string | null {
  if (hasJob(fields)) return null;
  const [key] =
    Object.entries(note.properties).find(
      ([name, value]) => isOther(foldKey(name), value) && !JOB.test(foldText(JSON.stringify(value))),
    ) ?? [];
  return key === undefined ? null : `its property ${key} says that it is about something else`;
}

/** Of a `source` the value tells: a magazine, but not a recruiter. */
function isOther(key: string, value: PropertyValue): boolean {
  return KEYS.has(key) || (key === 'source' && SOURCES.has(foldKey(joinedText(value) ?? '')));
}

/** Why a note without a company or a role is about something else by one of its tags, such as `oral-history` or `podcast`; null where none says so. */
export function otherTag(fields: Fields, tags: readonly string[]): string | null {
  const tag = hasJob(fields) ? undefined : tags.find((one) => TAGS.has(foldKey(one)));
  return tag === undefined ? null : `its tag ${tag} says that it is about something else`;
}

/** Why a note is the minutes of a meeting: people attended, a heading of minutes, and no job; null where it is none. */
export function minutesOf(fields: Fields, lines: readonly BodyLine[]): string | null {
  const isMeeting = fields.first('interviewers') === null && fields.first('attendees') !== null && !hasJob(fields);
  const isMinutes = isMeeting && lines.some(({ kind, text }) => kind === 'heading' && MINUTES.has(foldKey(text)));
  return isMinutes ? 'it holds the minutes of a meeting' : null;
}

function hasJob(fields: Fields): boolean {
  return fields.first('company') !== null && fields.first('role') !== null;
}
