import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { safeGrayMatter } from '../build/safe-gray-matter.mjs';

// npm run fuzz                    20 seconds of texts made from notes, cards and settings (a seed that stays); what breaks a promise is kept in test/fuzz/corpus
// npm run fuzz -- 300 [seed]      five minutes, from a seed of one's own

const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
try {
  await build({
    entryPoints: [fileURLToPath(new URL('../test/fuzz/fuzz.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    plugins: [safeGrayMatter],
    outfile: join(folder, 'fuzz.mjs'),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  await import(pathToFileURL(join(folder, 'fuzz.mjs')).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
