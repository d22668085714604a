import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../local/cli/usage-error.ts';
import { parseAttach } from './parse-attach.ts';

describe('attach', () => {
  const nothing = { isDryRun: false, isUndo: false, stack: undefined, note: undefined };
  const rows = [
    { words: ['s3://paper-in'], options: { bucket: 'paper-in' } },
    { words: ['s3://paper-in/', '--dry-run'], options: { bucket: 'paper-in', isDryRun: true } },
    { words: ['--undo', 's3://paper.in'], options: { bucket: 'paper.in', isUndo: true } },
    { words: ['s3://p-1', '--stack', 'desk', '--note=n'], options: { bucket: 'p-1', stack: 'desk', note: 'n' } },
  ];
  test.each(rows)('$words', ({ words, options }) => {
    const expected = { ...nothing, ...options };
    expect(parseAttach(words)).toEqual(expected);
  });

  const refused = [
    { words: [], says: 'attach takes BUCKET' },
    { words: ['s3://one', 's3://two'], says: 'attach takes BUCKET' },
    { words: ['paper-in'], says: '"paper-in" is no bucket; it takes s3://BUCKET.' },
    { words: ['s3://P'], says: '"s3://P" is no bucket; it takes s3://BUCKET.' },
    {
      words: ['s3://paper-in/incoming/'],
      says: "A bucket tells EventBridge of all its keys: s3://paper-in. The stack's rule has the prefix.",
    },
    { words: ['s3://paper-in', '--stack='], says: '--stack is empty.' },
    { words: ['s3://paper-in', '--note='], says: '--note is empty.' },
    { words: ['s3://paper-in', '--force'], says: '--force' },
  ];
  test.each(refused)('is refused: $words', ({ words, says }) => {
    expect(() => parseAttach(words)).toThrow(UsageError);
    expect(() => parseAttach(words)).toThrow(says);
  });
});
