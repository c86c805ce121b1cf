import { defineConfig } from 'vitest/config';

// No time zone is set here: the suite runs in the zone of the machine, and `npm run test:zones` runs it in three others.
export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.{ts,tsx}'],
    outputFile: { json: 'reports/tests.json' },
  },
});
