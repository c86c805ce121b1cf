import { runCli } from '../../support/command-line.ts';
import { fence, pageOf } from './page.ts';

/** The page of the user guide with the help of every command, as the built command line prints it. */
export async function commandsPage(): Promise<string> {
  const overview = runCli(['--help']).stdout;
  const commands = [...overview.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name = '']) => name);
  return pageOf([
    '# Every command',
    'This page is what `dist/cli.js` says of itself. [command-line.md](command-line.md) shows the commands at work.',
    fence(overview),
    ...commands.flatMap((name) => [`## ${name}`, fence(runCli([name, '--help']).stdout)]),
  ]);
}
