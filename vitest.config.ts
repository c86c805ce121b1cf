import { defineConfig } from 'vitest/config';

// How the bundles are built, how the code is checked and what the guide shows does not depend on the clock.
const timeless = ['test/build/**/*.test.ts', 'test/docs/**/*.test.ts'];
const insideObsidian = 'test/obsidian/**/*.test.{ts,tsx}';
const inBothHosts = 'test/safety/**/*.test.ts';

// No time zone is set here: the suite runs in the zone of the machine, and `npm run test:zones` runs it in three others.
export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    setupFiles: ['test/support/repeatable.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'build', include: timeless } },
      {
        extends: true,
        test: {
          name: 'anywhere',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [insideObsidian, inBothHosts, ...timeless],
          // The core keeps no state between calls, so its tests may share a process.
          isolate: false,
        },
      },
      {
        // The package "obsidian" holds nothing but types; a stand-in of the app answers in its place.
        extends: true,
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          name: 'obsidian',
          include: [insideObsidian],
          environment: 'jsdom',
          setupFiles: ['obsidian-test-mocks/vitest-setup'],
        },
      },
      {
        // The built command line over real folders, and the built plugin in the frame of the app.
        extends: true,
        resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
        test: {
          name: 'safety',
          include: [inBothHosts],
          environment: 'jsdom',
          setupFiles: ['obsidian-test-mocks/vitest-setup'],
        },
      },
    ],
  },
});
