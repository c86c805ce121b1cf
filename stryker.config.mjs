// npm run mutation -- --mutate "src/core/log/**/*.ts"      one room at a time: the whole core takes hours

/** @type {Record<string, unknown>} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: [
    'src/core/{rules,log,interview,checks}/**/*.ts',
    // Word lists, examples and sources are data: a changed word is a different list, not a different behaviour.
    '!src/core/**/words/**',
    '!src/core/**/*.examples.ts',
    '!src/core/rules/shape/sources.ts',
    '!src/core/checks/shape/sample.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['main.js', 'dist', 'docs', 'reports', 'test/app', 'test/bench'],
};
