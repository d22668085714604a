import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Packaged and under AWS's own runtime: `npm run test:runtime`.
    exclude: ['tests/runtime/**', '**/node_modules/**'],
    reporters: ['default', './tests/count-reporter.ts'],
    // Ample: they end what hangs, and must not fail what is slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
