import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

// node scripts/sizes.mjs   prints how long the files and functions of src are, in lines: median, p95 and the longest.
// Blank lines and comments count as in an editor; data (lists of words and wordings, `words/`, `en.ts`) is left out of the
// files, because its length is that of the language.

const DATA = /\/words\/|\/en\.ts$|\.examples\.ts$/;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));

const files = sources
  .filter((path) => !DATA.test(path))
  .map((path) => ({ name: path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }));
const functions = sources.flatMap((path) => functionsOf(path));

console.log(row('', ['count', 'median', 'p95', 'longest']));
console.log(row('files', figuresOf(files)));
console.log(row('functions', figuresOf(functions)));
console.log('\nThe longest functions');
for (const { name, lines } of longest(functions, 5)) console.log(`${String(lines).padStart(5)}  ${name}`);
console.log('\nThe longest files');
for (const { name, lines } of longest(files, 5)) console.log(`${String(lines).padStart(5)}  ${name}`);

/**
 * @typedef {{ name: string, lines: number }} Sized
 * @param {string} path
 * @returns {Sized[]}
 */
function functionsOf(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {Sized[]} */
  const found = [];
  visit(file);
  return found;

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = file.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      const name = node.name?.getText() ?? `line ${String(first + 1)}`;
      found.push({ name: `${path}: ${name}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  }
}

/** @param {Sized[]} sized */
function figuresOf(sized) {
  const lines = sized.map((one) => one.lines).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  return [lines.length, at(0.5), at(0.95), lines.at(-1) ?? 0];
}

/**
 * @param {string} name
 * @param {(string | number)[]} figures
 */
function row(name, figures) {
  return name.padEnd(10) + figures.map((figure) => String(figure).padStart(9)).join('');
}

/**
 * @param {Sized[]} sized
 * @param {number} most
 */
function longest(sized, most) {
  return [...sized].sort((a, b) => b.lines - a.lines).slice(0, most);
}
