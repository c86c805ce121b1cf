import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The notes of the bench's vault. Of those that are none of ours the text is left out, since nobody reads it in the app.
 * @param {number} size
 * @returns {Promise<Record<string, string>>}
 */
export async function vaultOf(size) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-page-'));
  const outfile = join(folder, 'make-vault.mjs');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'vault', 'make-vault.ts')],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'warning',
    });
    /** @type {{ makeVault: (count: number) => Iterable<{ readonly path: string, readonly text: string }> }} */
    const { makeVault } = await import(pathToFileURL(outfile).href);
    return Object.fromEntries([...makeVault(size)].map(({ path, text }) => [path, isOurs(path) ? text : topOf(text)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} path */
function isOurs(path) {
  return /^(?:Interviews|Jobs|People)\//.test(path);
}

/** The properties of a note, or a word. @param {string} text */
function topOf(text) {
  return /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? 'Something.';
}

/** The newest interview of the bench's vault. Looked for here, since a walk through all notes in the page would be a long task of its own. @param {Record<string, string>} notes */
export function newestOf(notes) {
  const path = Object.keys(notes).findLast((each) => each.startsWith('Interviews/2026'));
  if (path === undefined) throw new Error('There is no interview of 2026.');
  return path;
}
