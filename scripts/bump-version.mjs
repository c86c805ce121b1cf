import { readFileSync, writeFileSync } from 'node:fs';

// npm version minor   runs this after package.json has its new version, and commits and tags what it wrote:
// manifest.json gets the version, versions.json a line with the oldest app it runs in, CHANGELOG.md its heading and day.

const { npm_package_version: version } = process.env;
if (!version) fail('run this by `npm version patch`, `minor` or `major`');

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const versions = JSON.parse(readFileSync('versions.json', 'utf8'));
const changes = readFileSync('CHANGELOG.md', 'utf8');

const [, unreleased] = /^## \[?Unreleased\]?$([^]*?)(?=^## |(?![^]))/m.exec(changes) ?? [];
if (unreleased === undefined) fail('CHANGELOG.md has no heading "## Unreleased", expected one');
if (!/^- /m.test(unreleased)) fail('CHANGELOG.md names nothing under "## Unreleased", expected what a user gains');

const newest = /^## \[?(\d+\.\d+\.\d+)/m.exec(changes)?.[1];
if (newest !== undefined && !isNewer(version, newest)) {
  fail(`${version} is not newer than ${newest}, the newest version in CHANGELOG.md`);
}

writeFileSync('manifest.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
writeFileSync('versions.json', `${JSON.stringify({ ...versions, [version]: manifest.minAppVersion }, null, 2)}\n`);
const today = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', changes.replace(/^## \[?Unreleased\]?$/m, `## Unreleased\n\n## ${version} - ${today}`));

/**
 * @param {string} a
 * @param {string} b
 */
function isNewer(a, b) {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

/**
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
  console.error(`Cannot bump: ${why}`);
  process.exit(1);
}
