import { readFileSync } from 'node:fs';

// node scripts/check-version.mjs 1.2.0   ends with an error unless manifest.json and package.json name that version

const tag = process.argv[2];
const wrong = ['manifest.json', 'package.json']
  .map((file) => ({ file, version: JSON.parse(readFileSync(file, 'utf8')).version }))
  .filter(({ version }) => version !== tag);

for (const { file, version } of wrong) {
  console.error(`Cannot release ${tag}: the version in ${file} is "${version}", expected "${tag}"`);
}
process.exitCode = wrong.length > 0 ? 1 : 0;
