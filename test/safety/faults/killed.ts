import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, runCli } from '../../support/command-line.ts';
import { LOGS, onFailingDisk, textsIn } from './command-line-faults.ts';
import type { Fault, Outcome, Texts } from './fault.ts';
import { SALT, salt } from './salt.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** The command line, killed before each of its steps in turn: every state that it leaves, and the next command in each. */
export const killed: Fault = {
  host: 'the command line',
  fault: 'it is killed, at any step of a write',
  writes: 'nothing, or all that was asked',
  run: () => {
    const before: Texts = { [SALT]: salt };
    const logged = afterNext(folderWith(before));
    const seen = new Set<string>();
    for (let at = 1; killAt(at, seen, [salt, logged]); at += 1);
    if (seen.size < 4) throw new Error(`killed in too few states: ${[...seen].join(' | ')}`);
    const outcome: Outcome = { sees: 'nothing; the next command goes on', before, after: { [SALT]: logged } };
    return Promise.resolve(outcome);
  },
};

/** Kills a command before its `at`-th step; false when it was done by then. Throws where the note is neither old nor new. */
function killAt(at: number, seen: Set<string>, [old, logged]: readonly [string, string]): boolean {
  const folder = folderWith({ [SALT]: salt });
  const { code } = runCli(LOGS, { cwd: folder, env: onFailingDisk({ call: 'any', at, does: 'kill' }) });
  const texts = textsIn(folder);
  const left = readdirSync(join(folder, 'Interviews')).sort();
  const text = texts[SALT];
  if (Object.keys(texts).length !== 1 || (text !== old && text !== logged)) {
    throw new Error(`killed at step ${at}, it left ${left.join(', ')}: ${JSON.stringify(texts)}`);
  }
  const state = `${text === old ? 'old' : 'new'}: ${left.join(', ')}`;
  if (!seen.has(state) && text === old && afterNext(folder) !== logged) throw new Error(`no way on from ${state}`);
  seen.add(state);
  return code === null;
}

/** The note after the next command, ten seconds later: a lock that was never marked is taken over then. */
function afterNext(folder: string): string {
  const place = join(folder, 'Interviews');
  for (const name of readdirSync(place)) utimesSync(join(place, name), LONG_AGO, LONG_AGO);
  const { stderr } = runCli(LOGS, { cwd: folder });
  if (stderr !== '') throw new Error(stderr);
  const left = readdirSync(place).filter((name) => name.startsWith('.'));
  if (left.length > 0) throw new Error(`the next command left ${left.join(', ')}`);
  return textsIn(folder)[SALT] ?? '';
}
