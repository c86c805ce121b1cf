import { appendFile, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Ends a bundle with the licences of the libraries inside it, because each asks to travel with every copy: all
 * copyright lines of one licence together, then its text once.
 * @type {import('esbuild').Plugin}
 */
export const licences = {
  name: 'licences',
  setup({ initialOptions, onEnd }) {
    if (initialOptions.write === false) return;
    initialOptions.metafile = true;
    const folder = initialOptions.absWorkingDir ?? process.cwd();
    onEnd(async ({ metafile }) => {
      if (!metafile) return;
      const notice = await writeNotice(folder, findLibraries(Object.keys(metafile.inputs)));
      if (notice) await appendFile(join(folder, String(initialOptions.outfile)), notice);
    });
  },
};

/** @param {string[]} files */
function findLibraries(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * @param {string} root
 * @param {string[]} libraries
 */
async function writeNotice(root, libraries) {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const library of libraries) {
    const { copyright, terms } = await readLicence(join(root, library));
    holders.set(terms, [...(holders.get(terms) ?? []), `${library.replace(/^.*node_modules\//, '')}: ${copyright}`]);
  }
  const notices = [...holders].map(([terms, lines]) => [...lines, '', terms].join('\n'));
  return notices.length > 0 ? `/*\nContains\n\n${notices.join('\n\n')}\n*/\n` : '';
}

/** @param {string} folder */
async function readLicence(folder) {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (!name) throw new Error(`Cannot say under which licence ${folder} stands: it has no LICENSE file`);
  const text = await readFile(join(folder, name), 'utf8');
  const copyright = text.match(/^[Cc]opyright.*$/gm) ?? [];
  const terms = text.slice(text.indexOf('Permission ')).split(/\n\s*\n/);
  return {
    copyright: copyright.join(', '),
    terms: terms.map((part) => part.replace(/\s+/g, ' ').replace(/[“”']/g, '"').trim()).join('\n'),
  };
}
