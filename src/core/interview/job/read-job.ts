import type { Note } from '../../note/types.ts';
import type { BodyLine } from '../body/lines.ts';
import { readLines } from '../body/lines.ts';
import type { Field } from '../fields/field.ts';
import type { Fields } from '../fields/fields.ts';
import { readFields } from '../fields/fields.ts';
import { joinedText, textsOf } from '../fields/values.ts';
import { foldKey } from '../../text/fold.ts';
import { beginsWith, companyInText } from './company-in-text.ts';
import { roleInText } from './role-in-text.ts';
import { baseName, firstLink, withoutLinks } from '../people/name-links.ts';
import { isNobody } from '../people/name-shape.ts';
import { isOrganisation } from '../people/read-named.ts';
import type { Job } from './job.ts';
import { boldJob, headedJob, headingJob, isTalk, titledJob, titleHeading } from './titled-job.ts';
import { withoutRemark } from './without-remark.ts';
import type { ReadingContext } from '../reading.ts';
import { splitSentences } from '../body/sentences.ts';
import { trimEndMarks, upTo } from '../../text/trim-marks.ts';
import { withoutComments } from '../../text/without-comments.ts';
import { organisationWords } from '../words/agencies.ts';
import { plainFolders } from '../words/job-text.ts';

const ORGANISATION = new Set(organisationWords);
const NOTHING: Job = { company: null, role: null };
const LONGEST_BODY = 20_000;
/** Reads company and role: from the properties, the note behind `application:` or `job:`, the first heading, the folder. */
export function readJob(
  note: Note,
  reading: { readonly fields: Fields; readonly lines: readonly BodyLine[]; readonly context: ReadingContext },
): Job {
  const { fields, lines, context } = reading;
  const own: Job = { company: nameIn(fields, 'company') ?? placeNamed(fields), role: nameIn(fields, 'role') };
  const linked = linkedJob(note, fields, context);
  const isLink = firstLink(joinedText(fields.first('role')?.value) ?? '').target !== null;
  const first: Job = isLink && linked.role !== null ? { ...own, role: linked.role } : own;
  const others: readonly ((job: Job) => Job)[] = [
    () => linked,
    () => headedJob(lines),
    () => headingJob(lines),
    () => boldJob(lines),
    () => titledJob(titlesOf(note, lines)),
    () => ({ company: placeOf(fields) ?? folderCompany(note, context), role: null }),
    (job) => textJob(job, note, reading),
  ];
  const job = others.reduce(
    (known, other) => (isKnown(known) ? known : orElse(known, other(known))),
    split(withPlace(first, baseName(note.path))),
  );
  const isOpen = (meaning: 'company' | 'role'): boolean => fields.contrary.some((one) => one.meaning === meaning);
  const company = isOpen('company') ? null : plainName(job.company);
  const role = isOpen('role') ? null : plainName(job.role);
  return { company, role: role !== null && isCompanyAgain(role, company) ? null : role };
}

/** "Acme Ltd, second conversation": a title that begins with the company's name names no role. */
function isCompanyAgain(role: string, company: string | null): boolean {
  return company !== null && foldKey(role).startsWith(foldKey(company));
}

/** A name as it may stand in a letter: on one line, without a line that holds an address, and nothing in it that the app would load, follow, run or hide. */
function plainName(name: string | null): string | null {
  if (name === null) return null;
  const lines = name.split(/[\r\n]+/).filter((line, _, { length }) => length === 1 || !line.includes('@'));
  const plain = withoutComments(lines.join(' '))
    .replace(/`/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/!\[/g, '[')
    .replace(/\]\(/g, '] (')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

function isKnown({ company, role }: Job): boolean {
  return company !== null && role !== null;
}

/** "pipe welder @ Harlan Fab". */
function split(job: Job): Job {
  const [role = '', company] = (job.role ?? '').split(/ @ | (?:at|bei|chez|bij|presso) (?=\p{Lu})/u);
  return company === undefined ? job : { role, company: job.company ?? company };
}

/** "staff nurse, Elmhurst Hospice": a role that ends in a firm's name or the name of the file, says the company too, where nothing else does. */
function withPlace(job: Job, title: string): Job {
  if (job.company !== null) return job;
  const at = job.role?.lastIndexOf(', ') ?? -1;
  const behind = at > 0 ? (job.role ?? '').slice(at + 2) : '';
  const isTitle = behind !== '' && beginsWith(title.replace(/^[\d\s._-]+/, ''), behind);
  if (!isOrganisation(behind) && !isTitle) return job;
  return { company: withoutRemark(behind, false), role: (job.role ?? '').slice(0, at) };
}

/** `salon: Forbici & Co`: a property that is called like a kind of firm. */
function placeNamed(fields: Fields): string | null {
  const field = fields.unknown.find(({ key }) => ORGANISATION.has(foldKey(key).split(' ').at(-1) ?? ''));
  return textsOf(field?.value)[0] ?? null;
}

/** The place, when it begins with the name of an organisation: "Elmhurst Hospice, Foxglove Lane". */
function placeOf(fields: Fields): string | null {
  const places = fields.all('format').map((field) => upTo(withoutLinks(textsOf(field.value)[0] ?? ''), /,/));
  return places.find((place) => isOrganisation(place)) ?? null;
}

/** The first heading, the first line that tells something and the file name. */
function titlesOf(note: Note, lines: readonly BodyLine[]): readonly string[] {
  const first = lines.find(({ kind, comment }) => kind !== 'blank' && kind !== 'heading' && !comment);
  const texts = [titleHeading(lines) ?? '', first?.kind === 'text' ? first.text : '', baseName(note.path)];
  return texts.filter((text) => text !== '').map((text) => withoutLinks(text).replace(/\*\*|__/g, ''));
}

/** What titles and running text say of what the rest of the note leaves out. */
function textJob({ company, role }: Job, note: Note, { fields, lines }: Parameters<typeof readJob>[1]): Job {
  const heading = titleHeading(lines);
  const titles = [baseName(note.path), ...(heading === null ? [] : [withoutLinks(heading)])];
  const places = fields.all('format').flatMap(({ value }) => textsOf(value));
  const found = company ?? companyInText(titles, lines, places);
  return { company: found, role: role ?? roleInText(lines, found) };
}

function orElse(job: Job, other: Job): Job {
  return { company: job.company ?? other.company, role: job.role ?? other.role };
}

function nameIn(fields: Fields, meaning: 'company' | 'role'): string | null {
  const isTitle = ({ key }: Field): boolean => key.toLowerCase() === 'title';
  const named = fields.all(meaning);
  for (const field of [...named.filter((one) => !isTitle(one)), ...named.filter(isTitle)]) {
    const text = withoutLinks(textsOf(field.value)[0] ?? '')
      .replace(/\*\*|__/g, '')
      .trim();
    const whole = field.line === null ? text : firstSentence(text);
    const said = meaning === 'company' ? withoutRemark(whole, field.line !== null) : whole;
    if (said !== '' && !isNobody(text) && !(meaning === 'role' && isTitle(field) && isTalk(text)))
      return said.normalize('NFC');
  }
  return null;
}

/** A label in a line of text: what stands behind its sentence is of other things. */
function firstSentence(text: string): string {
  return trimEndMarks(splitSentences(text)[0]?.text ?? text, '.;');
}

function linkedJob(note: Note, fields: Fields, context: ReadingContext): Job {
  const links = [...fields.all('application'), ...fields.all('role')].flatMap((field) => textsOf(field.value));
  for (const link of links) {
    const { target } = firstLink(link);
    const found = target === null ? null : context.linked(target, note.path);
    if (found === null) continue;
    const own = readFields(
      found,
      readLines(found.body.slice(0, LONGEST_BODY), found.bodyLine),
      context.settings.properties,
    );
    return { company: nameIn(own, 'company'), role: nameIn(own, 'role') };
  }
  return NOTHING;
}

/** A folder inside an interview folder, or elsewhere, is called after the company; the interview folder itself and one called after a day or a year are not. */
function folderCompany(note: Note, { settings }: ReadingContext): string | null {
  const folders = note.path.split('/').slice(0, -1);
  const last = folders.at(-1);
  const plain = [
    ...settings.interviewFolders,
    settings.letterFolder,
    settings.peopleFolder,
    settings.templateFolder,
    ...plainFolders,
  ];
  if (last === undefined || plain.some((folder) => foldKey(baseName(folder)) === foldKey(last))) return null;
  return /^\d|\d{4}/.test(last) ? null : last.normalize('NFC');
}
