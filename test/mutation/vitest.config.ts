import { defineConfig } from 'vitest/config';

// The tests of the core alone: pure Node, nothing built, no time zone but the machine's. Stryker changes the source and runs them.
// ROOMS=log takes the tests of this room alone, which is quicker and counts what no other room's test would notice by chance; the
// stories are a room of that list too.
const { ROOMS = '*,stories' } = process.env;
const rooms = ROOMS.split(',').map((room) => (room === 'stories' ? 'test/stories/**' : `test/core/${room}/**`));

export default defineConfig({
  test: {
    root: '.',
    setupFiles: ['test/support/repeatable.ts'],
    include: rooms.map((room) => `${room}/*.test.ts`),
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
