import { readFileSync, writeFileSync } from 'node:fs';

// npm version minor   runs this after package.json has its new version, and commits and tags what it wrote:
// manifest.json gets the version, versions.json a line with the oldest app it runs in, CHANGELOG.md its heading and day.

const { npm_package_version: version } = process.env;
if (!version) throw new Error('Cannot bump: run this by `npm version patch`, `minor` or `major`');

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const versions = JSON.parse(readFileSync('versions.json', 'utf8'));
const changes = readFileSync('CHANGELOG.md', 'utf8');
const heading = /^## \[?Unreleased\]?$/m;
if (!heading.test(changes)) throw new Error('Cannot bump: CHANGELOG.md has no heading "## Unreleased", expected one');

writeFileSync('manifest.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
writeFileSync('versions.json', `${JSON.stringify({ ...versions, [version]: manifest.minAppVersion }, null, 2)}\n`);
const today = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', changes.replace(heading, `## Unreleased\n\n## ${version} - ${today}`));
