import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { safeGrayMatter } from '../../build/safe-gray-matter.mjs';

// npm run bench:speed                    every goal but the count of instructions and what takes Chromium, in one run
// npm run bench:speed -- --all           the count of instructions as well (valgrind)
// npm run bench:all                      that, and painting and typing in Chromium
// npm run bench:speed -- --goals 1,4     these goals only
// npm run bench:speed -- --largest 10000 without the vault of 100,000 notes

const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bench-speed-'));

try {
  await import('../../esbuild.config.mjs');
  await build({
    entryPoints: [here('speed.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    plugins: [safeGrayMatter],
    outfile: join(folder, 'speed.mjs'),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  await build({
    entryPoints: [here('programs/read-vault.ts'), here('programs/stand-in.ts')],
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
    plugins: [safeGrayMatter],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  await import(pathToFileURL(join(folder, 'speed.mjs')).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
