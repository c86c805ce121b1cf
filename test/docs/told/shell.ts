import { runCli, type Run } from '../../support/command-line.ts';

/** Runs the commands of a page, one after the other, in a folder of its own. */
export interface Shell {
  /** Runs the lines of a fence; gives what the last command printed, or null where nothing of it is run. */
  readonly run: (lines: string) => string | null;
  /** Each command that ended otherwise than it should, as a sentence. */
  readonly failed: readonly string[];
}

/** Commands that are shown to people and not run here, each with the reason. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm ci\b/, 'installs what is installed already'],
  [
    /^npm (?:run (?:--silent )?)?(?:demo|test|build|check|lint|types|format|fuzz)\b[\w:]*/,
    'the gate or .ci/run runs it',
  ],
  [/^npm run (?:bench|screenshots)\b[\w:]*/, 'the browser tests open the same pages; the figures are taken by hand'],
  [/^(?:ROOMS=\S+ )?npm run mutation\b/, 'takes hours'],
  [/^npm version\b/, 'has a test of its own, bump-version'],
  [/^npx vitest\b/, 'would run this test again; the worked examples of CONTRIBUTING.md have a test of their own'],
  [/^git\b/, 'changes the repository'],
  [/^gh\b/, 'asks a server'],
];

/** A shell over a folder that holds `dist/cli.js` and a copy of the demo vault. */
export function shellIn(folder: string): Shell {
  const failed: string[] = [];
  const run = (lines: string): string | null => {
    const runs = commandsOf(lines).flatMap((command) => {
      const ran = runOne(command, folder);
      if (ran === null) return [];
      if (ran.code !== 0) failed.push(`${command} ended with ${String(ran.code)}: ${ran.stderr}`);
      return [ran];
    });
    return runs.at(-1)?.stdout ?? null;
  };
  return { run, failed };
}

/** The commands of a fence, one a line; a line that ends with a backslash goes on. */
function commandsOf(lines: string): readonly string[] {
  return lines
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => (line.split(' # ')[0] ?? '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function runOne(command: string, folder: string): Run | null {
  const [program = '', script = '', ...args] = wordsOf(command);
  if (program === 'node' && script === 'dist/cli.js') return runCli(args, { cwd: folder });
  if (notRun.some(([pattern]) => pattern.test(command))) return null;
  throw new Error(`Cannot run "${command}": expected node dist/cli.js …, or a command for which a reason is listed.`);
}

/** The words of a command; quotes keep blanks together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
