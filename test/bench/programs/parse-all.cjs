// The naive way, as one would write it on an afternoon: promises, and gray-matter on every note. It only counts the
// interviews; it plans nothing. node parse-all.cjs <folder>
const { readdir, readFile } = require('node:fs/promises');
const { join } = require('node:path');
const matter = require('gray-matter');

/**
 * @param {string} path
 * @returns {Promise<boolean>} whether the note names an interviewer
 */
async function isInterview(path) {
  const text = await readFile(path, 'utf8');
  try {
    return 'interviewers' in matter(text).data;
  } catch {
    return false;
  }
}

/** @param {string} folder */
async function main(folder) {
  const entries = await readdir(folder, { recursive: true });
  const notes = entries.filter((entry) => entry.endsWith('.md'));
  const found = await Promise.all(notes.map((note) => isInterview(join(folder, note))));
  console.log(found.filter(Boolean).length);
}

void main(process.argv[2] ?? '.');
