import { fileOf, isInFolder } from '../note/folders.ts';
import type { Note } from '../note/types.ts';
import type { BodyLine } from './body/lines.ts';
import type { Field } from './fields/field.ts';
import type { Fields } from './fields/fields.ts';
import { joinedText, textsOf } from './fields/values.ts';
import { foldKey, foldText } from '../text/fold.ts';
import { isMarked, tagsOf, typesOf } from './marks.ts';
import type { ReadingContext } from './reading.ts';
import { minutesOf, otherKey, otherRole, otherTag } from './other-matter.ts';
import { otherTypes } from './words/status.ts';

/** What a note is, with the reason in words. */
export interface Kind {
  readonly kind: 'interview' | 'person' | 'letter' | 'template' | 'other';
  readonly reason: string;
  /** Whether it lies where interviews lie and may be one of which too little can be read. */
  readonly isLost?: boolean;
}

const OTHER = new Set(otherTypes.map(foldKey));
const SELF = ['me', 'myself', 'i', 'ich', 'moi', 'yo', 'ik'];
const PANELS = new Set(['panel', 'panel members', 'panelists', 'panellists']);
const PLACEHOLDER = /\{\{[^{}]{0,200}\}\}|<%[^%]{0,400}%>/;

/** What classification looks at. */
export interface OpenedNote {
  readonly note: Note;
  readonly fields: Fields;
  readonly lines: readonly BodyLine[];
  readonly context: ReadingContext;
}

/** Tells an interview of the user's from everything else a vault holds; of one that is read only because somebody asked for it, also why. */
export function classify(opened: OpenedNote): Kind {
  const { note, context } = opened;
  const kind = firstOf(JUDGES, opened) ?? {
    kind: 'other',
    reason: 'it names no interviewer and is not marked as an interview',
    isLost: isInFolder(note.path, context.settings.interviewFolders),
  };
  if (context.asked !== true || kind.kind !== 'interview') return kind;
  const alone = classify({ ...opened, context: { ...context, asked: false } });
  return alone.kind === 'interview' ? kind : { ...kind, reason: `${kind.reason}; unasked it is none: ${alone.reason}` };
}

type Judge = (opened: OpenedNote) => Kind | null;

const JUDGES: readonly Judge[] = [
  byPlace,
  byType,
  byOtherTag,
  byOtherSide,
  byTemplate,
  byPersonNote,
  bySwitch,
  byOtherMatter,
  byKeys,
  byFolder,
];

function firstOf(judges: readonly Judge[], opened: OpenedNote): Kind | null {
  for (const judge of judges) {
    const kind = judge(opened);
    if (kind !== null) return kind;
  }
  return null;
}

function byPlace({ note, context }: OpenedNote): Kind | null {
  const { settings } = context;
  if (isInFolder(note.path, settings.excludedFolders))
    return { kind: 'other', reason: 'it lies in a folder that you left out' };
  if (isInFolder(note.path, [settings.templateFolder]))
    return { kind: 'template', reason: 'it lies in the templates folder' };
  return null;
}

function byType({ fields }: OpenedNote): Kind | null {
  const types = typesOf(fields);
  if (types.includes('follow up letter')) return { kind: 'letter', reason: 'its type is follow-up-letter' };
  if (types.includes('letter template') || types.includes('template'))
    return { kind: 'template', reason: 'its type says that it is a template' };
  if (types.some((type) => ['person', 'people', 'contact'].includes(type)))
    return { kind: 'person', reason: 'its type is person' };
  return null;
}

function byOtherTag({ fields, context }: OpenedNote): Kind | null {
  const reason = context.asked === true ? null : otherTag(fields, tagsOf(fields));
  return reason === null ? null : { kind: 'other', reason };
}

function byOtherSide({ fields, context }: OpenedNote): Kind | null {
  const { name, aliases } = context.settings;
  const own = new Set([...SELF, ...[name, ...aliases].map(foldText)].filter((text) => text !== ''));
  const asker = foldedTexts(fields.all('interviewers'));
  const isOwnSeat = asker.length > 0 && asker.every((text) => own.has(text));
  if (isOwnSeat || candidatesIn(fields).some((text) => !own.has(text)))
    return { kind: 'other', reason: 'you sat on the hiring side of this interview' };
  return null;
}

/** Whom properties call the candidate; a line of the text does so only where nothing says that the user was asked: there it may be a speaker. */
function candidatesIn(fields: Fields): readonly string[] {
  const isOurs = isMarked(fields) || fields.all('interviewers').some(({ line }) => line === null);
  return foldedTexts(fields.all('candidate').filter(({ line }) => line === null || !isOurs));
}

function foldedTexts(found: readonly Field[]): readonly string[] {
  return found.flatMap(({ value }) => textsOf(value)).map(foldText);
}

function byTemplate({ note, fields }: OpenedNote): Kind | null {
  const title = fileOf(note.path);
  const raw = Object.values(note.properties).map((value) => JSON.stringify(value));
  const hasMarks = PLACEHOLDER.test(title) || raw.some((text) => PLACEHOLDER.test(text)) || /^\s*<%/.test(note.body);
  const isFilled = (['interviewers', 'people', 'date', 'company'] as const).some(
    (meaning) => fields.first(meaning) !== null,
  );
  return hasMarks && !isFilled
    ? { kind: 'template', reason: 'it is a template: its properties hold nothing but placeholders' }
    : null;
}

function byPersonNote({ note, fields, context }: OpenedNote): Kind | null {
  const { settings } = context;
  const isPlace = isInFolder(note.path, [settings.peopleFolder]);
  return isPlace && fields.first('interviewers') === null && !isMarked(fields)
    ? { kind: 'person', reason: 'it lies in the people folder' }
    : null;
}

function bySwitch({ fields }: OpenedNote): Kind | null {
  const value = foldKey(joinedText(fields.first('interview')?.value) ?? '');
  return /^(?:false|no|off|nein|non)$/.test(value) ? { kind: 'other', reason: 'its property interview says no' } : null;
}

function byOtherMatter({ note, fields, lines, context }: OpenedNote): Kind | null {
  if (context.asked === true) return null;
  const isOurs = isMarked(fields) || isInFolder(note.path, context.settings.interviewFolders);
  const reason = (isOurs ? null : otherRole(fields)) ?? otherKey(note, fields) ?? minutesOf(fields, lines);
  return reason === null ? null : { kind: 'other', reason };
}

function byKeys(opened: OpenedNote): Kind | null {
  const { fields } = opened;
  const isType = isMarked(fields);
  const other = isType ? undefined : typesOf(fields).find((type) => OTHER.has(type));
  if (other !== undefined) return { kind: 'other', reason: `its type is ${other}` };
  if (namesInterviewers(opened)) return { kind: 'interview', reason: 'it names interviewers' };
  if (isType && hasSubstance(opened)) return { kind: 'interview', reason: 'it is marked as an interview' };
  return isWhole(fields) ? { kind: 'interview', reason: 'it names people, a company, a role and a date' } : null;
}

/** A `panel` may be anything's: it needs a mark, a company, a role or its place to be that of a talk. */
function namesInterviewers(opened: OpenedNote): boolean {
  const { note, fields, context } = opened;
  const isTalk = isMarked(fields) || isInFolder(note.path, context.settings.interviewFolders) || context.asked === true;
  const isJob = fields.first('company') !== null || fields.first('role') !== null;
  return fields.all('interviewers').some(({ key }) => isTalk || isJob || !PANELS.has(foldKey(key)));
}

/** A note marked as an interview is one when it says for which job or with whom, or lies where interviews lie. */
function hasSubstance({ note, fields, context }: OpenedNote): boolean {
  const isAbout = fields.first('company') !== null || fields.first('role') !== null;
  return isAbout || hasPeople(fields) || isInFolder(note.path, context.settings.interviewFolders);
}

function isWhole(fields: Fields): boolean {
  return hasPeople(fields) && (['company', 'role', 'date'] as const).every((meaning) => fields.first(meaning) !== null);
}

/** In an interview folder any note with text is taken for an interview; elsewhere, asked for, one that says when, where, for what or with whom. */
function byFolder({ note, fields, lines, context }: OpenedNote): Kind | null {
  const isHere = isInFolder(note.path, context.settings.interviewFolders);
  if (!isHere && context.asked !== true) return null;
  const signs = (['date', 'company', 'role', 'recruiter', 'people', 'hiring manager', 'round'] as const).filter(
    (meaning) => fields.first(meaning) !== null,
  );
  const hasText = lines.some((line) => line.kind !== 'blank' && !line.comment);
  const why = isHere ? 'it lies in an interview folder' : 'you asked for it';
  if (signs.length > 0) return { kind: 'interview', reason: `${why} and has ${signs.join(', ')}` };
  return hasText && isHere ? { kind: 'interview', reason: 'it lies in an interview folder' } : null;
}

function hasPeople(fields: Fields): boolean {
  return (['people', 'attendees', 'recruiter', 'hiring manager'] as const).some(
    (meaning) => fields.first(meaning) !== null,
  );
}
