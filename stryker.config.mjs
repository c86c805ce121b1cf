// ROOMS=log npm run mutation      one room at a time, by its own tests: the whole core takes hours

const { ROOMS = 'rules,log,interview,checks' } = process.env;
const rooms = ROOMS.split(',').filter((room) => room !== 'stories');

/** @type {Record<string, unknown>} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: [
    ...rooms.map((room) => `src/core/${room}/**/*.ts`),
    // Word lists, examples and sources are data: a changed word is a different list, not a different behaviour.
    '!src/core/**/words/**',
    '!src/core/**/*.examples.ts',
    '!src/core/rules/shape/sources.ts',
    '!src/core/checks/shape/sample.ts',
  ],
  coverageAnalysis: 'perTest',
  // What is made once when a file is loaded (patterns, sets, sentences of records) cannot be changed test by test.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['main.js', 'dist', 'docs', 'reports', 'test/app', 'test/bench'],
};
