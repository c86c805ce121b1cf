import type { Command } from 'commander';
import { agendaJson } from '../../actions/json/agenda-json.ts';
import { showAgenda } from '../../actions/show-agenda.ts';
import { openHost, type CommonOptions } from '../open-host.ts';
import { readDays, withCommonOptions } from '../options.ts';
import { printJson, printLines } from '../print.ts';
import { agendaText } from '../text/agenda-text.ts';
import { findVault } from '../vault-folder.ts';

interface AgendaOptions extends CommonOptions {
  readonly days: number;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `agenda [folder]`: whom to thank, call and write to, and by when. */
export function addAgendaCommand(program: Command): void {
  withCommonOptions(program.command('agenda'))
    .argument('[folder]', 'vault, or a folder in it', '.')
    .description('what you owe to whom, and by when')
    .option('--days <n>', 'show what opens within this many days', readDays, 14)
    .option('--all', 'also what is done, skipped, retired or lapsed, and what opens later')
    .option('--json', 'one JSON object instead of text')
    .action(showCommand);
}

async function showCommand(folder: string, options: AgendaOptions): Promise<void> {
  const { root, scope } = findVault(folder, options.vault);
  const agenda = await showAgenda(openHost(root, options), scope);
  const filter = { days: options.days, all: options.all ?? false };
  if (options.json) printJson(agendaJson(agenda, filter));
  else printLines(agendaText(agenda, filter));
}
