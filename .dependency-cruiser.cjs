/**
 * The dependency rule: core → core and pure libraries · actions → core · hosts → actions, core, their own folder.
 * Each sentence is checked by `npm run check` and says why it holds.
 */

// What the core may use: no disk, no network, no page, no clock, and fit for a phone. src/README.md says why each is there.
const pureLibraries = [
  'gray-matter',
  'date-fns',
  '@date-fns/tz',
  '@date-fns/utc',
  'mustache',
  'valibot',
  'fastest-levenshtein',
  'ical-generator',
];
// A type of the library may come from a package of its own.
const pureLibraryPaths = `(^|/)node_modules/(@types/)?(${pureLibraries.join('|')})/`;

// The core as a line: each folder may use those before it.
const lineOfTheCore = ['text', 'time', 'note', 'interview', 'log', 'rules', 'plan', 'letters', 'checks', 'exchange'];

const sentences = [
  {
    name: 'The core imports only the core and pure libraries',
    comment:
      'It decides what a person owes and writes; it must give the same answer in every program and on every phone.',
    from: { path: '^src/core/' },
    to: { pathNot: ['^src/core/', pureLibraryPaths] },
  },
  {
    name: 'The actions import only the actions, the core and pure libraries',
    comment: 'What a person can do is the same in every host; the host comes in through the port Notes.',
    from: { path: '^src/actions/' },
    to: { pathNot: ['^src/(core|actions)/', pureLibraryPaths] },
  },
  {
    name: 'The core imports no action',
    comment: 'The core computes values; actions decide what to do with them.',
    from: { path: '^src/core/' },
    to: { path: '^src/actions/' },
  },
  {
    name: 'Hosts never meet',
    comment: 'A host is a folder that could be deleted without the others noticing.',
    from: { path: '^src/(obsidian|cli)/' },
    to: { path: '^src/(obsidian|cli)/', pathNot: '^src/$1/' },
  },
  {
    name: 'Only src/obsidian imports obsidian',
    comment: 'The package is nothing but types outside the app: whoever imports it can run nowhere else.',
    from: { path: '^src/', pathNot: '^src/obsidian/' },
    to: { path: '(^|/)node_modules/obsidian/|^obsidian$' },
  },
  {
    name: 'Only src/obsidian imports preact',
    comment: 'Drawing is a host’s business.',
    from: { path: '^src/', pathNot: '^src/obsidian/' },
    to: { path: '(^|/)node_modules/preact/' },
  },
  {
    name: 'Only src/cli imports Node',
    comment: 'Phones have no Node, and a plugin that touches the disk past the vault is refused by the directory.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'Only src/cli imports commander and yaml',
    comment: 'The app brings its own YAML parser; both would only make main.js heavier.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { path: '(^|/)node_modules/(commander|yaml)/' },
  },
  {
    name: 'Only src/core/time imports date-fns',
    comment: 'One place knows how days, zones and clock changes work.',
    from: { path: '^src/', pathNot: '^src/core/time/' },
    to: { path: '(^|/)node_modules/(date-fns|@date-fns/(tz|utc))/' },
  },
  {
    name: 'Only src/core/note imports gray-matter',
    comment:
      'Its defaults are unsafe (eval, a shared cache, a YAML schema that changes dates): one place hands it safe ones.',
    from: { path: '^src/', pathNot: '^src/core/note/' },
    to: { path: '(^|/)node_modules/gray-matter/' },
  },
  {
    name: 'A rule imports no other rule, a check no other check',
    comment:
      'Each can be added, changed or removed alone. What several need is the shape, or stands in a folder beside them.',
    from: { path: '^src/core/(rules|checks)/[^/]+[.]ts$', pathNot: '/(index|proofread)[.]ts$' },
    to: { path: '^src/core/$1/[^/]+[.]ts$', pathNot: '/(rule|check|finding)[.]ts$' },
  },
  {
    name: 'A letter imports no other letter',
    comment: 'Each can be added, changed or removed alone. A letter is <id>/<id>.ts with its wordings in <id>/en.ts.',
    from: { path: '^src/core/letters/([^/]+)/' },
    to: { path: '^src/core/letters/([^/]+)/(\\1|en)[.]ts$', pathNot: '^src/core/letters/($1|template)/' },
  },
  {
    name: 'Settings know the rules, no rule knows the settings',
    comment: 'A rule receives only its own values; so the settings page can be derived from the rules.',
    from: { path: '^src/core/(text|time|note|interview|log|rules)/' },
    to: { path: '^src/core/settings[.]ts$' },
  },
  ...lineOfTheCore.slice(0, -1).map((folder, index) => ({
    name: `In the core, ${folder} comes before ${lineOfTheCore.slice(index + 1).join(', ')}`,
    comment: `The folders of the core are a line: ${lineOfTheCore.join(' ← ')}.`,
    from: { path: `^src/core/${folder}/` },
    to: { path: `^src/core/(${lineOfTheCore.slice(index + 1).join('|')})/` },
  })),
  {
    name: 'No cycles',
    comment: 'A circle of files can only be understood, tested and changed as one.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'No orphans',
    comment: 'A file that nobody imports is forgotten code.',
    from: {
      orphan: true,
      path: '^(src|build|scripts)/',
      pathNot: '^(src/(obsidian|cli)/main[.]ts|scripts/[^/]+[.]mjs)$|[.]d[.]ts$',
    },
    to: {},
  },
  {
    name: 'Every import leads somewhere',
    comment: 'What cannot be found cannot be bundled. Only "obsidian" has no code to find: the app provides it.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^obsidian$' },
  },
  {
    name: 'What ends in a bundle is a dependency',
    comment: 'package.json says under "dependencies" what users run, under "devDependencies" what only we run.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '(^|/)node_modules/(obsidian|@types)/' },
  },
  {
    name: 'The source imports no test',
    comment: 'Tests look at the source, never the other way.',
    from: { path: '^src/' },
    to: { path: '^test/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: sentences.map((sentence) => ({ severity: 'error', ...sentence })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
