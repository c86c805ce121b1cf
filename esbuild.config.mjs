import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { bundles } from './build/bundles.mjs';

// node esbuild.config.mjs              both bundles, as released
// node esbuild.config.mjs --watch      both again after every change, readable and with source maps
// node esbuild.config.mjs --metafile   also reports/*.meta.json, which say what weighs how much

const has = (/** @type {string} */ flag) => process.argv.includes(flag);

// The package is made of modules, dist/cli.js is not: Node asks the nearest package.json.
await mkdir('dist', { recursive: true });
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');

if (has('--watch')) {
  for (const bundle of bundles) {
    await (await context({ ...bundle, minify: false, sourcemap: 'inline', logLevel: 'info' })).watch();
  }
} else {
  for (const bundle of bundles) {
    const { metafile } = await build({ ...bundle, metafile: true });
    if (has('--metafile')) await writeMetafile(String(bundle.outfile), metafile);
  }
  await chmod('dist/cli.js', 0o755);
}

/**
 * @param {string} outfile
 * @param {import('esbuild').Metafile} metafile
 */
async function writeMetafile(outfile, metafile) {
  await mkdir('reports', { recursive: true });
  await writeFile(`reports/${outfile.replace('/', '-')}.meta.json`, JSON.stringify(metafile, null, 2));
}
