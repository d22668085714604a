import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of code that only computes. They share nothing, so a worker loads each module once for all of its files. */
const unit = [
  'tests/{annotate,bench,changes,clean,decode,delivery,facts,languages,parse,rank,record,segment,training}/**/*.test.ts',
  'tests/{architecture,events,messy-article,notes,summarize-all}.test.ts',
];

/** They put modules in the place of others, which the next file must not find there. */
const isolated = ['tests/functions/defect.test.ts', 'tests/model/mutants.test.ts'];

/** By `npm run test:runtime`, `npm run test:browser` and `npm run test:clients`, with what those need. */
const elsewhere = ['tests/browser/**', 'tests/clients/**', 'tests/runtime/**', '**/node_modules/**'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    // A test that asks nothing cannot fail.
    expect: { requireAssertions: true },
    // By default one core stays idle, which on two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    // Ample: they end what hangs, and must not fail what is slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: unit, isolate: false } },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: [...elsewhere, ...unit, ...isolated],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: isolated } },
    ],
  },
});
