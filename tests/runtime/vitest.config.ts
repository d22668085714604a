import { defineConfig } from 'vitest/config';

// Apart from `npm test`: these tests need aws-lambda-ric, which is compiled, and the zip of `npm run package`.
export default defineConfig({
  test: {
    include: ['tests/runtime/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
