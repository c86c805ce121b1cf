import { defineConfig } from 'vitest/config';

// The browser tests: `npm run test:app`. `npm test` leaves them out, since it needs no browser.
export default defineConfig({
  test: {
    root: new URL('../../', import.meta.url).pathname,
    include: ['test/app/*.browser.ts'],
    globalSetup: new URL('../support/build.ts', import.meta.url).pathname,
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
