import { defineConfig } from 'vitest/config';

// Apart from `npm test`: these tests need clients from Debian and npm.
export default defineConfig({
  test: {
    include: ['tests/clients/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    expect: { requireAssertions: true },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
