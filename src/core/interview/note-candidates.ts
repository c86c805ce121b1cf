import { cutNote } from '../note/cut-note.ts';
import { folderOf, folderTest } from '../note/folders.ts';
import { meaningReader } from './fields/fields.ts';
import { foldKey } from '../text/fold.ts';
import type { ReadingSettings } from './reading.ts';
import { remember } from '../text/remember.ts';
import type { Meaning } from './words/keys.ts';
import { interviewTypes } from './words/status.ts';

/** Tells which notes may be interviews, people, letters or templates without reading them: only those are worth parsing. */
export interface NoteCandidates {
  /**
   * From a note's path and its text, of which the properties suffice. Never no for a note that the reader would take by
   * its place or by its properties; now and then yes for one that it will not take.
   */
  readonly byText: (path: string, text: string) => boolean;
  /** From its path and its properties, whatever program has parsed them. */
  readonly byProperties: (path: string, properties: Readonly<Record<string, unknown>>) => boolean;
}

/** Words of a `type` by which the reader and the actions know a note of ours. */
const OWN_TYPES = ['follow-up-letter', 'follow-up-tasks', 'letter-template', 'template', 'person', 'people', 'contact'];
const TYPES = [...interviewTypes, ...OWN_TYPES].map(foldKey);

/** What stands in every tag that marks an interview. */
const TAGS = /interview|vorstellungsgespr|entretien|entrevista|sollicitatie/i;

/** Lines whose key only a parser can tell: brackets, marks, a quoted name with an escape or a colon in it. */
const UNUSUAL = /^[ \t]*(?:[{&!*?]|["'][^"'\n]*[\\:])/m;

/** Values that may say something else than what stands there: escapes, aliases, texts that run over several lines. */
const REWRITTEN = /[\\*|>]|^\s*(?:"[^"]*|'[^']*)$/;

/** So many different names and values are remembered; a vault has few, a hostile one may have any number. */
const REMEMBERED = 1000;

/** The candidates of a vault, as its settings say what notes and folders are called. */
export function noteCandidatesOf(settings: ReadingSettings): NoteCandidates {
  const meaningOf = remember(meaningReader(settings.properties), REMEMBERED);
  const isMark = { type: remember(saysType, REMEMBERED), tags: remember(saysTag, REMEMBERED) };
  const { interviewFolders, peopleFolder, letterFolder, templateFolder, excludedFolders } = settings;
  const isExcluded = folderTest(excludedFolders);
  const isOurs = folderTest([...interviewFolders, peopleFolder, letterFolder, templateFolder]);
  const words = { meaningOf, isMark };
  const byPlace = ofItsFolder((folder) => (isExcluded(folder) ? false : isOurs(folder) || null));
  return {
    byText: (path, text) => byPlace(path) ?? isAnySign(entriesOf(text), words),
    byProperties: (path, properties) => {
      const place = byPlace(path);
      if (place !== null) return place;
      const keys = Object.keys(properties);
      return hasSigns(keys, (at) => properties[keys[at] ?? ''], words);
    },
  };
}

/** The same answer for all notes of a folder, which mostly come one after the other. */
function ofItsFolder<T>(tell: (folder: string) => T): (path: string) => T {
  let folder = '';
  let answer = tell(folder);
  return (path) => {
    if (path.lastIndexOf('/') + 1 !== folder.length || !path.startsWith(folder)) {
      folder = folderOf(path);
      answer = tell(folder);
    }
    return answer;
  };
}

/** A key as written, with what stands behind it. */
type Entry = readonly [key: string, value: unknown];

interface Words {
  readonly meaningOf: (key: string) => Meaning | null;
  readonly isMark: Readonly<Record<'type' | 'tags', (value: string) => boolean>>;
}

function isAnySign(entries: readonly Entry[] | null, words: Words): boolean {
  if (entries === null) return true;
  const keys = entries.map(([key]) => key);
  return hasSigns(keys, (at) => entries[at]?.[1], words);
}

/** The reader takes what names interviewers, what its type or tags mark, and what says for which job it is. */
function hasSigns(keys: readonly string[], valueAt: (at: number) => unknown, { meaningOf, isMark }: Words): boolean {
  let hasCompany = false;
  let hasRole = false;
  for (const [at, key] of keys.entries()) {
    const meaning = meaningOf(key);
    if (meaning === null) continue;
    if (meaning === 'interviewers') return true;
    if ((meaning === 'type' || meaning === 'tags') && isMark[meaning](textOf(valueAt(at)))) return true;
    hasCompany ||= meaning === 'company';
    hasRole ||= meaning === 'role';
  }
  return hasCompany && hasRole;
}

/** The keys of a block and what stands behind them up to the next line with a key: too many rather than too few. */
function entriesOf(text: string): readonly Entry[] | null {
  const { block } = cutNote(text);
  if (block === null) return [];
  if (UNUSUAL.test(block)) return null;
  const entries: [string, string][] = [];
  for (const line of block.split('\n')) {
    const colon = colonIn(line);
    const last = entries.at(-1);
    if (colon === -1 && last) last[1] += `\n${line}`;
    if (colon !== -1) entries.push([line.slice(0, colon), line.slice(colon + 1)]);
  }
  return entries;
}

/** The colon behind the first key of a line, -1 where there is none. */
function colonIn(line: string): number {
  return line.search(/:(?:\s|$)/);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : '';
}

/** Whether one of the types stands in a value as whole words. */
function saysType(value: string): boolean {
  const folded = ` ${foldKey(value)} `;
  return REWRITTEN.test(value) || TYPES.some((type) => folded.includes(` ${type} `));
}

function saysTag(value: string): boolean {
  return REWRITTEN.test(value) || TAGS.test(value);
}
