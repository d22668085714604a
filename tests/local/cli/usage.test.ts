import { expect, test } from 'vitest';
import { backfillUsage } from '../../../local/cli/parse-backfill.ts';
import { usage } from '../../../local/cli/parse-command-line.ts';
import { exportUsage } from '../../../local/cli/parse-export.ts';

const mostColumns = 100;

for (const [name, text] of Object.entries({ usage, backfillUsage, exportUsage }))
  test(`${name} fits into a terminal of ${mostColumns} columns`, () => {
    expect(text.split('\n').filter((line) => line.length > mostColumns)).toEqual([]);
  });
