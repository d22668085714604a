import { defineConfig } from 'vitest/config';

// Apart from `npm test`: these tests need a browser.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    expect: { requireAssertions: true },
    // Ample, as for the other tests. A file has one browser, and a worker more than cores gains nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    maxWorkers: 2,
  },
});
