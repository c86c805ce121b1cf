import type { CliData, Plugin } from 'obsidian';
import { agendaJson } from '../actions/json/agenda-json.ts';
import { lettersJson } from '../actions/json/letters-json.ts';
import { readingJson } from '../actions/json/reading-json.ts';
import { readOneNote } from '../actions/read-one-note.ts';
import { agendaOfPlan } from '../actions/show-agenda.ts';
import { writeLetters } from '../actions/write-letters.ts';
import type { Office } from './office.ts';

const DAYS_AHEAD = 14;

/** Answers the app's own command line with the same JSON as the plugin's: agenda, draft, read. */
export function answerCommandLine(plugin: Plugin, office: Office): void {
  const { cli } = office.words;
  const answer = (run: (params: CliData) => Promise<unknown>) => async (params: CliData) => {
    if (!office.index.isReady) await office.index.readAll();
    return JSON.stringify(await run(params), null, 2);
  };
  plugin.registerCliHandler(
    'interview-follow-up:agenda',
    cli.agenda,
    {
      days: { value: '<n>', description: cli.days },
      all: { description: cli.all },
      folder: { value: '<folder>', description: cli.folder },
    },
    answer((params) => agenda(office, params)),
  );
  plugin.registerCliHandler(
    'interview-follow-up:draft',
    cli.draft,
    {
      interview: { value: '<path>', description: cli.interview },
      person: { value: '<name>', description: cli.person },
      'follow-up': { value: '<rule>', description: cli.rule },
      again: { description: cli.again },
      'dry-run': { description: cli.dryRun },
    },
    answer((params) => draft(office, params)),
  );
  plugin.registerCliHandler(
    'interview-follow-up:read',
    cli.read,
    { note: { value: '<path>', description: cli.note, required: true } },
    answer((params) => read(office, params)),
  );
}

function agenda(office: Office, { days, all, folder = '' }: CliData): Promise<unknown> {
  const ahead = days === undefined ? DAYS_AHEAD : Number(days);
  if (!Number.isInteger(ahead) || ahead < 0) return Promise.reject(new Error(office.words.cli.notDays(days ?? '')));
  const made = agendaOfPlan(office.plan(), office.now(), folder);
  return Promise.resolve(agendaJson(made, { days: ahead, all: all !== undefined }));
}

async function draft(office: Office, params: CliData): Promise<unknown> {
  const written = await writeLetters(office.host(), {
    scope: '',
    interview: params.interview ?? null,
    person: params.person ?? null,
    rule: params['follow-up'] ?? null,
    id: null,
    again: params.again !== undefined,
    dryRun: params['dry-run'] !== undefined,
  });
  return lettersJson(written);
}

async function read(office: Office, { note }: CliData): Promise<unknown> {
  if (note === undefined) throw new Error(office.words.cli.needsNote);
  const host = office.host();
  return readingJson(await readOneNote(host, note), host.now, host.settings.zone);
}
