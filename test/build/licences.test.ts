import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundles } from '../../build/bundles.mjs';
import { readBundle } from '../support/bundle-text.ts';

const absWorkingDir = fileURLToPath(new URL('../../', import.meta.url));

test.each(bundles)('$outfile carries the copyright line of every library inside it', async (bundle) => {
  const { metafile } = await build({ ...bundle, absWorkingDir, write: false, metafile: true });
  const libraries = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  const text = readBundle(bundle.outfile as 'main.js' | 'dist/cli.js');
  expect(text).not.toMatch(/^[@\w/-]+: .*COPYRIGHT HOLDERS/m);
  expect([...new Set(libraries)].filter((name) => !text.includes(`\n${name}: Copyright`))).toEqual([]);
});
