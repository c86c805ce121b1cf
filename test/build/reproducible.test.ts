import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundles } from '../../build/bundles.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each(bundles)('$outfile built in another folder is the same, byte for byte', async (bundle) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'another-folder-'));
  try {
    for (const name of ['src', 'manifest.json', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(elsewhere, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    await build({ ...bundle, absWorkingDir: elsewhere, preserveSymlinks: true });
    const [here, there] = [root, elsewhere].map((folder) => readFileSync(join(folder, String(bundle.outfile)), 'utf8'));
    expect(there === here).toBe(true);
    expect(here?.includes(root)).toBe(false);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
