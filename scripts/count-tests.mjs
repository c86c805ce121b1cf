import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';

// Prints "N passed, N failed" from what vitest wrote to reports/tests/, one file a time zone. A test counts once; it has
// passed if it passed in every zone. A file that could not be loaded counts as one failed test.

const folder = 'reports/tests';
const reports = existsSync(folder) ? readdirSync(folder).map((name) => readReport(`${folder}/${name}`)) : [];

/** @type {Map<string, boolean>} */
const passedEverywhere = new Map();
for (const [title, passed] of reports.flat()) {
  passedEverywhere.set(title, passed && passedEverywhere.get(title) !== false);
}
const results = [...passedEverywhere.values()];
console.log(`${count(results, true)} passed, ${count(results, false)} failed`);

/**
 * @param {string} path
 * @returns {[title: string, passed: boolean][]}
 */
function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8')).testResults.flatMap(readFile);
}

/**
 * @param {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} file
 * @returns {[title: string, passed: boolean][]}
 */
function readFile({ name, status, assertionResults }) {
  const path = relative('.', name);
  if (assertionResults.length === 0) return [[path, status === 'passed']];
  return assertionResults.map((test) => [`${path} ${test.fullName}`, test.status === 'passed']);
}

/**
 * @param {boolean[]} values
 * @param {boolean} wanted
 */
function count(values, wanted) {
  return values.filter((value) => value === wanted).length;
}
