import { defineConfig } from 'vitest/config';

// No time zone is set here: the suite runs in the zone of the machine, and `npm run test:zones` runs it in three others.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
  },
});
