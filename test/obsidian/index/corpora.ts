import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVault } from '../../app/page/read-vault.mjs';
import { makeVault } from '../../bench/vault/make-vault.ts';

const test = join(import.meta.dirname, '..', '..');
const NOTE = /^`{3,}note ([^\n]*)\n([\s\S]*?)^`{3,}$/gm;

/** A vault by the name it has in this project: its notes, as paths and texts. */
export interface NamedVault {
  readonly name: string;
  readonly notes: Readonly<Record<string, string>>;
}

/** Every vault whose notes this project has read and scored: the job seekers', the stories', the letters', the demo, and a small one of the bench. */
export function corpora(): readonly NamedVault[] {
  const seekers = ['corpus', 'corpus-later'].flatMap((folder) =>
    readdirSync(join(test, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name: `${folder}/${name}`, notes: readVault(join(test, folder, name)) })),
  );
  const letters = Object.entries(readVault(join(test, 'letters', 'notes')));
  return [
    ...seekers,
    ...['follow-ups', 'rules'].flatMap(storiesIn),
    { name: 'letters', notes: Object.fromEntries(letters.map(([name, text]) => [`Interviews/${name}`, text])) },
    { name: 'demo', notes: readVault(join(test, '..', 'test-vault')) },
    { name: 'bench', notes: Object.fromEntries([...makeVault(200)].map(({ path, text }) => [path, text])) },
  ].filter(({ notes }) => Object.keys(notes).length > 0);
}

function storiesIn(folder: string): readonly NamedVault[] {
  const at = join(test, 'stories', folder);
  const stories = readdirSync(at).filter((name) => name.endsWith('.md'));
  return stories.map((name) => {
    const given = [...readFileSync(join(at, name), 'utf8').matchAll(NOTE)];
    return {
      name: `${folder}/${name}`,
      notes: Object.fromEntries(given.map(([, path = '', text = '']) => [path, text])),
    };
  });
}
