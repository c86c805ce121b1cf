import { format } from 'prettier';
import { lostLines, type Fault, type Outcome } from './fault.ts';

/** The page that shows what the person sees in each fault, and what was lost, as the tests have just seen it. */
export async function faultsPage(seen: readonly (readonly [Fault, Outcome])[]): Promise<string> {
  const page = [
    '# What goes wrong, what you see, and what is lost',
    'This page is written by the tests: each line is a fault that was made to happen, to the built command line over a real folder or to the built plugin in a stand-in of the app, with every file compared before and after, byte for byte: on the command line also hidden ones, such as those that a write makes for itself. `test/safety/faults.test.ts` makes them happen, and fails when a byte is lost or when this page says something else than what was seen.',
    ...(['the command line', 'the app'] as const).flatMap((host) => [
      `## In ${host}`,
      table(seen.filter(([fault]) => fault.host === host)),
    ]),
  ].join('\n\n');
  return format(page, { parser: 'markdown', printWidth: 120, singleQuote: true });
}

function table(rows: readonly (readonly [Fault, Outcome])[]): string {
  const heads = ['Fault', 'What you see', 'What is written', 'What is lost'];
  const lines = rows.map(([{ fault, writes }, { sees, before, after }]) => {
    const lost = lostLines(before, after);
    return line([fault, sees.replace(/[<>]/g, '\\$&'), writes, lost.length === 0 ? 'nothing' : lost.join(' ')]);
  });
  return [line(heads), line(heads.map(() => '---')), ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
