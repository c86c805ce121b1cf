import { normalizePath, type ObsidianProtocolData, type Plugin } from 'obsidian';
import { isDay } from '../core/time/days.ts';
import { isClockTime } from '../core/time/local-times.ts';
import { askToWrite } from './letters/ask-to-write.ts';
import type { Office } from './office.ts';
import { openNote } from './open-note.ts';
import { openSidebar } from './sidebar/open-sidebar.ts';
import { NewInterviewForm } from './windows/new-interview-form.ts';
import { say } from './say.ts';

/** The name under which addresses of the app reach the plugin: `obsidian://interview-follow-up?do=agenda`. */
const ACTION = 'interview-follow-up';

type Params = Readonly<Partial<Record<string, string>>>;
type Run = (office: Office, params: Params) => Promise<void> | void;

/** What an address can ask for. Any page can hold such an address, so nothing is written before the person has said yes. */
const known: Readonly<Record<string, Run>> = {
  agenda: ({ app }) => openSidebar(app),
  new: (office, params) => new NewInterviewForm(office, talkOf(params)).open(),
  draft: async (office, { interview, person = null, 'follow-up': rule = null }) => {
    await askToWrite(office, { interview: noteNamed(interview, office), person, rule });
  },
  open: async (office, { interview }) => openNote(office, noteNamed(interview, office)),
};

/** Answers addresses of the app that are meant for the plugin; what they ask for is checked first. */
export function answerAddresses(plugin: Plugin, office: Office): void {
  plugin.registerObsidianProtocolHandler(ACTION, (params: ObsidianProtocolData) => {
    const asked = params.do ?? 'agenda';
    const run = Object.hasOwn(known, asked) ? known[asked] : undefined;
    if (run === undefined) say(office.words.uri.unknown(asked, Object.keys(known).join(', ')));
    else office.run(() => runOnceRead(office, () => run(office, params)));
  });
}

/** An address may start the app: before the notes are read, nobody knows what is owed. */
async function runOnceRead({ index }: Office, run: () => Promise<void> | void): Promise<void> {
  await index.whenReady();
  await run();
}

/** The vault path of the note that an address names as the app's own addresses do: by its path, with or without its ending, or by its name. */
function noteNamed(named: string | undefined, { app: { vault, metadataCache }, words }: Office): string {
  if (named === undefined) throw new Error(words.uri.needsInterview);
  const path = normalizePath(named);
  return (vault.getFileByPath(path) ?? metadataCache.getFirstLinkpathDest(path, ''))?.path ?? named;
}

/** The form is filled with what the address says, as far as it can be read: a day that cannot be is asked for, and not taken for today. */
function talkOf({
  company = '',
  role = '',
  date,
  time = '',
}: Params): ConstructorParameters<typeof NewInterviewForm>[1] {
  return {
    company,
    role,
    ...(date === undefined ? {} : { date: isDay(date) ? date : '' }),
    time: isClockTime(time) ? time : '',
  };
}
