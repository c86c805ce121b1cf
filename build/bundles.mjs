import { licences } from './licences.mjs';
import { listsWithoutIndentation } from './lists-without-indentation.mjs';
import { safeGrayMatter } from './safe-gray-matter.mjs';

/**
 * What both bundles share. No stamp, no absolute path and no source map end up in them: the same sources give the same
 * bytes in any folder and on any day, so that everyone can prove what a release was built from.
 * @type {import('esbuild').BuildOptions}
 */
const shared = {
  bundle: true,
  charset: 'utf8',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  plugins: [safeGrayMatter, listsWithoutIndentation, licences],
  target: 'es2022',
};

/**
 * main.js, which Obsidian loads on computers and phones: nothing is left outside but the app itself.
 * @type {import('esbuild').BuildOptions}
 */
export const obsidianBundle = {
  ...shared,
  entryPoints: ['src/obsidian/main.ts'],
  outfile: 'main.js',
  platform: 'browser',
  external: ['obsidian'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/**
 * dist/cli.js, one file for Node. CommonJS, because Node starts it faster than a module.
 * @type {import('esbuild').BuildOptions}
 */
const commandLineBundle = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node' },
};

/** Both bundles, in the order in which they are built. */
export const bundles = [obsidianBundle, commandLineBundle];
