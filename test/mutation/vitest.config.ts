import { defineConfig } from 'vitest/config';

// The tests of the core alone: pure Node, nothing built, no time zone but the machine's. Stryker changes the source and runs them.
// ROOMS=log,plan takes the tests of these rooms only, which is quicker and counts what no other room's test would notice by chance.
const { ROOMS = '*' } = process.env;
const rooms = ROOMS.split(',').map((room) => `test/core/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    root: '.',
    setupFiles: ['test/support/repeatable.ts'],
    include: [...rooms, 'test/stories/**/*.test.ts'],
    // These read the vault, whole files of the project or the clock of the processor: changed code only makes them slow.
    exclude: [
      'test/core/interview/any-text.test.ts',
      'test/core/note/hostile.test.ts',
      'test/core/interview/corpus*.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});
