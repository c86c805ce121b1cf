import { readFile } from 'node:fs/promises';

/**
 * gray-matter as it may run on a phone: its `fs`, its YAML library and its `eval` of JavaScript front matter are left
 * out of the bundle, and so are its writer, its sections and its excerpts, for their weight. What we hand it (src/core/note) never needs
 * them; should a call slip through, it refuses in words.
 */

const refusingDisk = `
exports.readFileSync = () => { throw new Error('gray-matter may not read files: hand it the text of the note'); };
`;

const refusingEngines = `
const refuse = () => { throw new Error('gray-matter has no engine of its own here: hand it one with the options'); };
for (const name of ['yaml', 'json', 'javascript', 'coffee']) exports[name] = { parse: refuse, stringify: refuse };
`;

const refusingWriter = `
module.exports = () => { throw new Error('gray-matter may not write notes: splice the property instead'); };
`;

const refusingSections = `
module.exports = () => { throw new Error('gray-matter may not cut notes into sections'); };
`;

// Excerpts nobody asks for, and the mark at the beginning of a file is cut off before.
const asItIs = 'module.exports = (given) => given;';

// It asks for nothing but texts and plain objects.
const smallKindOf = `
module.exports = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
`;

// gray-matter keeps the text it was given as a Buffer in \`orig\`, which nobody reads; phones have no Buffer.
const tinyBuffer = 'const Buffer = { from: (text) => text };\n';

/** @type {Readonly<Record<string, string>>} */
const replacements = {
  fs: refusingDisk,
  './engines': refusingEngines,
  './stringify': refusingWriter,
  './excerpt': asItIs,
  'strip-bom-string': asItIs,
  'section-matter': refusingSections,
  'kind-of': smallKindOf,
};
const insideGrayMatter = /[\\/]node_modules[\\/]gray-matter[\\/]/;

/**
 * The esbuild plugin that puts the replacements in place.
 * @type {import('esbuild').Plugin}
 */
export const safeGrayMatter = {
  name: 'safe-gray-matter',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path: asked, importer }) => {
      // One file may be asked for from two folders, and is to be in the bundle once.
      const path = asked.replace(/^\.\/lib\//, './');
      const isReplaced = Object.hasOwn(replacements, path) && insideGrayMatter.test(importer);
      return isReplaced ? { path, namespace: 'safe-gray-matter' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'safe-gray-matter' }, ({ path }) => ({ contents: replacements[path] ?? '' }));
    onLoad({ filter: /[\\/]node_modules[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: tinyBuffer + (await readFile(path, 'utf8')),
    }));
  },
};
