import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { folderWith, projectRoot, runCli } from '../../support/command-line.ts';
import type { Fault, Outcome, Texts } from './fault.ts';
import { conflict, SALT, salt } from './salt.ts';

/** Logs a reply of Luis’s. */
export const LOGS = ['reply', '.', '--interview', SALT, '--person', 'Luis', '--now', '2026-03-12T12:30'];
const WRITES = ['draft', '.', '--follow-up', 'thank-you-email', '--now', '2026-03-12T12:30'];
const CALENDAR = ['calendar', '.', '--out', 'talks.ics', '--now', '2026-03-12T12:30'];
const program = (name: string): string => join(projectRoot, 'test/safety/programs', name);

/** A fault of the disk, as `failing-disk.cjs` takes it. */
export interface DiskFault {
  readonly call: string;
  readonly at?: number;
  readonly does: string;
}

/** The environment in which Node meets a disk that fails. */
export function onFailingDisk({ call, at = 1, does }: DiskFault): NodeJS.ProcessEnv {
  return {
    NODE_OPTIONS: `--require=${program('failing-disk.cjs')}`,
    FAULT: JSON.stringify({ call, at, does }),
  };
}

/** All files of a folder, the hidden ones too: what a write leaves behind is seen. */
function filesIn(folder: string): Texts {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.sort().map((file) => [relative(folder, file), readFileSync(file, 'utf8')]));
}

/** All notes of a folder, hidden files aside. */
export function textsIn(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const notes = paths.filter((path) => path.endsWith('.md') && !/(?:^|\/)\./.test(path)).sort();
  return Object.fromEntries(notes.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

interface Others {
  readonly do: string;
  readonly leaves: Texts;
  readonly file?: string;
}

interface Told {
  readonly args?: readonly string[];
  readonly prepare?: (folder: string) => void;
  readonly disk?: DiskFault;
  /** What somebody else makes of the notes while the command runs. */
  readonly others?: Others;
}

function outcomeOf({ args = LOGS, prepare, disk, others }: Told): Promise<Outcome> {
  const folder = folderWith({ [SALT]: salt });
  prepare?.(folder);
  const { leaves: before = filesIn(folder), file = SALT, do: OTHERS } = others ?? {};
  const env = { FILE: join(folder, file), OTHERS, ...(disk ? onFailingDisk(disk) : {}) };
  const { stdout, stderr } = runCli(args, { cwd: folder, env });
  const [sees = ''] = (stderr || stdout).replace(folder, '…').split('\n');
  return Promise.resolve({ sees, before, after: filesIn(folder) });
}

const write = (path: string, text: string | Uint8Array) => (folder: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const somebodyElse = (call: string): DiskFault => ({ call, does: `run:${program('somebody-else.cjs')}` });
const onlyRead = (folder: string): void => chmodSync(join(folder, SALT), 0o444);

/** A reply that can be taken back. */
const logs = (folder: string): void => void runCli(LOGS, { cwd: folder });

/** A calendar file, and something done since. */
function savesAndLogs(folder: string): void {
  runCli(CALENDAR, { cwd: folder });
  runCli([...LOGS.map((word) => (word === 'reply' ? 'outcome' : word)), '--as', 'rejected'], { cwd: folder });
}

const LETTER = 'Follow-ups/2026-03-12 Salt & Stone - Luis Ortega - thank-you email.md';

type Row = readonly [fault: string, writes: Fault['writes'], told: Told];

const rows: readonly Row[] = [
  ['the disk is full while a line is logged', 'nothing', { disk: { call: 'writeSync', does: 'ENOSPC' } }],
  [
    'the disk takes half of a note and is full then',
    'nothing',
    { disk: { call: 'writeSync', does: 'half, then full' } },
  ],
  ['the disk takes a note piece by piece', 'all that was asked', { disk: { call: 'writeSync', does: 'half' } }],
  ['the note is read-only', 'nothing', { prepare: onlyRead }],
  ['the disk is read-only', 'nothing', { disk: { call: 'writeFileSync', does: 'EROFS' } }],
  ['the folder may not be changed', 'nothing', { disk: { call: 'writeFileSync', does: 'EACCES' } }],
  [
    'the note is changed between read and write',
    'nothing',
    {
      disk: somebodyElse('fsyncSync'),
      others: { do: 'changes', leaves: { [SALT]: `${salt}\nA line from the phone.\n` } },
    },
  ],
  [
    'the note is deleted between read and write',
    'nothing',
    { disk: somebodyElse('fsyncSync'), others: { do: 'deletes', leaves: {} } },
  ],
  [
    'the note is renamed between read and write',
    'nothing',
    { disk: somebodyElse('fsyncSync'), others: { do: 'renames', leaves: { 'Interviews/Pepper.md': salt } } },
  ],
  [
    'another command writes to the same note',
    'nothing',
    { prepare: write('Interviews/.Salt.md.lock', String(process.pid)) },
  ],
  [
    'a command was killed and left its lock',
    'all that was asked',
    { prepare: write('Interviews/.Salt.md.lock', '999999999'), others: { do: '', leaves: { [SALT]: salt } } },
  ],
  ['a merge left a conflict in the note', 'nothing', { prepare: write(SALT, salt + conflict) }],
  ['the properties cannot be read', 'nothing', { prepare: write(SALT, salt.replace("'Salt & Stone'", "'Salt")) }],
  ['the note is no UTF-8 text', 'nothing', { prepare: write(SALT, Buffer.from(`${salt}\nCaf\xe9`, 'latin1')) }],
  ['what "undo" needs cannot be kept', 'all that was asked', { disk: { call: 'mkdirSync', does: 'EACCES' } }],
  [
    'the disk is full while a letter is written',
    'nothing',
    { args: WRITES, disk: { call: 'writeSync', does: 'ENOSPC' } },
  ],
  [
    'the disk is full at the second of several letters',
    'what came before it',
    {
      args: WRITES,
      prepare: write(SALT, salt.replace(/\r\n {2}- 2026-03-12 sent.*tram/, '')),
      disk: { call: 'writeSync', at: 2, does: 'ENOSPC' },
    },
  ],
  [
    'a note of the letter’s name is made meanwhile',
    'nothing',
    {
      args: WRITES,
      disk: somebodyElse('linkSync'),
      others: { do: 'makes', file: LETTER, leaves: { [LETTER]: 'Mine.\n', [SALT]: salt } },
    },
  ],
  [
    'the disk knows no second names for a file',
    'all that was asked',
    { args: WRITES, disk: { call: 'linkSync', does: 'EPERM' } },
  ],
  [
    'the disk is full while a line is taken back',
    'nothing',
    { args: ['undo', '.'], prepare: logs, disk: { call: 'writeSync', does: 'ENOSPC' } },
  ],
  [
    'the disk is full while a calendar file is made',
    'nothing',
    { args: CALENDAR, disk: { call: 'writeSync', does: 'ENOSPC' } },
  ],
  [
    'the disk takes half of a calendar file that is brought up to date',
    'nothing',
    { args: CALENDAR, prepare: savesAndLogs, disk: { call: 'writeSync', does: 'half, then full' } },
  ],
  [
    'the settings file is damaged',
    'all that was asked',
    { prepare: write('.obsidian/plugins/interview-follow-up/data.json', '{"name": "Imogen Vasey", "email": "imog') },
  ],
];

/** What can go wrong for the command line, each on a folder of its own. */
export const commandLineFaults: readonly Fault[] = rows.map(([fault, writes, told]) => ({
  ...{ host: 'the command line', fault, writes },
  run: () => outcomeOf(told),
}));
