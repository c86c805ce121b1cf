import { readNotebook } from '../../src/core/interview/notebook/notebook.ts';
import type { Notebook } from '../../src/core/interview/reading.ts';
import { readNote } from '../../src/core/note/read-note.ts';
import { readSettings, type Settings } from '../../src/core/settings.ts';
import { isLocalTime } from '../../src/core/time/local-times.ts';
import { dayOf } from '../../src/core/time/local-times.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { failsafe } from './yaml.ts';

/** A note of a story: its vault path and its text. */
export interface StoryNote {
  readonly path: string;
  readonly text: string;
}

/** What a view looks at: everything that a story gives, read, at one clock. */
export interface StoryMoment {
  readonly notes: readonly StoryNote[];
  readonly notebook: Notebook;
  readonly settings: Settings;
  readonly now: LocalTime;
}

/** Writes what the person sees at a moment, as plain text. `words` stand behind the clock in the heading. */
export type StoryView = (moment: StoryMoment, words: string) => string;

/**
 * A story is a markdown file:
 *
 * - a fence ```` ```note Interviews/Acme.md ```` gives a note (of two with one path, the later one counts from there on);
 * - a fence ```` ```json settings ```` gives settings;
 * - a heading `## Agenda at 2026-03-10 18:00` (a view's name, a clock, and words for the view behind a comma) is followed
 *   by a fence ```` ```text ```` with what is expected there.
 *
 * Lines of a log that lie ahead of a clock are not written yet at that clock. Gives the whole story with every expected
 * part replaced by what is so: compare it with the file by `toMatchFileSnapshot`, and the update flag rewrites it.
 */
export function tellStory(story: string, views: Readonly<Record<string, StoryView>>): string {
  const notes = new Map<string, StoryNote>();
  let settings = readSettings({ zone: 'Europe/Berlin' }).settings;
  return piecesOf(story)
    .map((piece) => {
      const fence = FENCE.exec(piece);
      const [, kind = '', name = '', text = ''] = fence ?? [];
      if (kind === 'note') notes.set(name, { path: name, text });
      if (kind === 'json') settings = settingsFrom(text);
      return fence ? piece : retold(piece, { notes: [...notes.values()], settings, views });
    })
    .join('');
}

const FENCE = /^`{3,}(note|json) ?([^\n]*)\n([\s\S]*?)^`{3,}$/m;
const EXPECTED = /^(## (\w+) at (\d{4}-\d\d-\d\d) (\d\d:\d\d)(?:, ([^\n]*))?\n)(?:[\s\S]*)$/;

interface Told {
  readonly notes: readonly StoryNote[];
  readonly settings: Settings;
  readonly views: Readonly<Record<string, StoryView>>;
}

/** Cuts a story into given fences, moments (a heading with its expected fence) and the words between them. */
function piecesOf(story: string): readonly string[] {
  return story.split(/(^`{3,}(?:note|json)[^\n]*\n[\s\S]*?^`{3,}$|^## \w+ at [^\n]*\n\n```text\n[\s\S]*?^```$)/m);
}

function retold(piece: string, { notes, settings, views }: Told): string {
  const [, heading = '', name = '', day = '', clock = '', words = ''] = EXPECTED.exec(piece) ?? [];
  if (heading === '') return piece;
  const now = `${day}T${clock}`;
  const view = views[name];
  if (!isLocalTime(now) || !view)
    throw new Error(`No view ${name} at ${now}; there are ${Object.keys(views).join(', ')}.`);
  const written = notes.map(({ path, text }) => ({ path, text: asOf(text, now) }));
  const notebook = readNotebook(
    written.map(({ path, text }) => readNote(path, text, failsafe)),
    settings,
    dayOf(now),
  );
  return `${heading}\n\`\`\`text\n${view({ notes: written, notebook, settings, now }, words).trimEnd()}\n\`\`\``;
}

/** The note as it stood then: without the log lines of days to come. */
function asOf(text: string, now: LocalTime): string {
  const isAhead = (line: string): boolean => (/^\s*- (\d{4}-\d\d-\d\d) /.exec(line)?.[1] ?? '') > dayOf(now);
  return text
    .split('\n')
    .filter((line) => !isAhead(line))
    .join('\n');
}

function settingsFrom(text: string): Settings {
  const { settings, problems } = readSettings({ zone: 'Europe/Berlin', ...(JSON.parse(text) as object) });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return settings;
}
