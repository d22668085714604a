import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { englishWeights } from '../../lib/tag/data/english-weights.ts';

const root = join(import.meta.dirname, '../..');
const bytes = readFileSync(join(root, 'lib/tag/data/english-weights.ts'));

test('the weights are those of the model card', () => {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  expect(readFileSync(join(root, 'training/README.md'), 'utf8')).toContain(`SHA-256 ${digest}`);
});

test('they take 100 KB at most, compressed', () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(100_000);
});

test('each list has as many entries as the others need', () => {
  const sum = (digits: string): number => [...digits].reduce((total, digit) => total + digit.charCodeAt(0) - 0x30, 0);
  const { lexicon, lexiconClasses, features, featureSizes, weightTags, weightSteps } = englishWeights;
  expect(lexicon.prints.length).toBe(2 * sum(lexicon.sizes));
  expect(lexiconClasses.length).toBe(lexicon.prints.length);
  expect(features.prints.length).toBe(2 * sum(features.sizes));
  expect(featureSizes.length).toBe(sum(features.sizes));
  expect(weightTags.length).toBe(sum(featureSizes));
  expect(weightSteps.length).toBe(weightTags.length);
});
