import type { Command } from 'commander';
import { agendaJson } from '../../actions/json/agenda-json.ts';
import { showAgenda } from '../../actions/show-agenda.ts';
import type { Agenda } from '../../core/plan/follow-up.ts';
import { proposedStart } from '../../core/plan/proposed-start.ts';
import { dayOf } from '../../core/time/local-times.ts';
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
  const host = openHost(root, options);
  const agenda = await showAgenda(host, scope);
  const filter = { days: options.days, all: options.all ?? false };
  if (options.json) printJson(agendaJson(agenda, filter));
  else printLines(agendaText(agenda, filter));
  if (!options.json && host.settings.followUpFrom === null) adviseStart(agenda);
}

/** More late rows than this are a vault that nobody has followed up in for long. */
const MANY_LATE = 25;

function adviseStart({ sections, now }: Agenda): void {
  const late = sections.find(({ id }) => id === 'late')?.rows.length ?? 0;
  if (late <= MANY_LATE) return;
  const from = proposedStart(dayOf(now));
  process.stderr.write(
    `${late} are late. To leave older talks alone, set "followUpFrom": "${from}" in the settings.\n`,
  );
}
