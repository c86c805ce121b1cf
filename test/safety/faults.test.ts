import { describe, expect, it } from 'vitest';
import { appFaults } from './faults/app-faults.ts';
import { commandLineFaults } from './faults/command-line-faults.ts';
import { lostLines, type Fault, type Outcome } from './faults/fault.ts';
import { faultsPage } from './faults/faults-page.ts';
import { killed } from './faults/killed.ts';

const PATIENCE = 120_000;
const faults: readonly Fault[] = [...commandLineFaults, killed, ...appFaults];
const seen = new Map<Fault, Outcome>();

/** What comes of a fault, made to happen once. */
async function outcomeOf(fault: Fault): Promise<Outcome> {
  const outcome = seen.get(fault) ?? (await fault.run());
  seen.set(fault, outcome);
  return outcome;
}

describe.each(faults)('In $host, when $fault,', (fault) => {
  it(
    'the person reads one sentence, no byte is lost and nothing is half done',
    async () => {
      const { sees, before, after } = await outcomeOf(fault);
      expect(sees).not.toBe('');
      expect(sees).not.toContain('\n');
      expect(lostLines(before, after)).toEqual([]);
      if (fault.writes === 'nothing') expect(after).toEqual(before);
      else expect(after).not.toEqual(before);
    },
    PATIENCE,
  );
});

it(
  'The page of faults shows what was seen; the update flag writes it anew',
  async () => {
    const outcomes: [Fault, Outcome][] = [];
    for (const fault of faults) outcomes.push([fault, await outcomeOf(fault)]);
    const page = await faultsPage(outcomes);
    await expect(page).toMatchFileSnapshot(`${import.meta.dirname}/../../docs/faults.md`);
  },
  PATIENCE * 3,
);
