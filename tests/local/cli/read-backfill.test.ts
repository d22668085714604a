import { describe, expect, test } from 'vitest';
import { parseBackfill } from './parse-backfill.ts';

const base = ['s3://news-in/incoming/', '--results', 's3://news-out/records/'];

test('places, defaults, and the words to go on with', () => {
  expect(parseBackfill([...base, '--function', 'f', '--start-after', 'a b', '--rate=5'])).toMatchObject({
    places: {
      articlesBucket: 'news-in',
      articlesPrefix: 'incoming/',
      resultsBucket: 'news-out',
      resultsPrefix: 'records/',
    },
    functionName: 'f',
    rate: 5,
    queueLimit: 200,
    startAfter: 'a b',
    isDryRun: false,
    words: [...base, '--function', 'f', '--rate=5'],
  });
  for (const start of [['--start-after=x'], ['--start-after', '--dry-run'.slice(2)]])
    expect(parseBackfill([...base, '--dry-run', ...start])).toMatchObject({ words: [...base, '--dry-run'] });
});

describe('what is wrong is said', () => {
  const cases: { words: string[]; message: string }[] = [
    { words: [], message: 'backfill takes ARTICLES' },
    { words: ['s3://a-b', 's3://c-d', '--results', 's3://e-f'], message: 'backfill takes ARTICLES' },
    { words: ['s3://news-in'], message: '--results s3://BUCKET/PREFIX' },
    { words: base, message: '--queue URL or --function NAME' },
    { words: [...base, '--queue', 'https://q/1', '--function', 'f'], message: 'exclude each other' },
    { words: [...base, '--queue', 'my-queue'], message: 'URL of an SQS queue' },
    { words: [...base, '--queue', 'https://q/1/a.fifo'], message: 'FIFO' },
    { words: [...base, '--function', ''], message: '--function is empty' },
    { words: ['news-in/x', ...base.slice(1), '--dry-run'], message: '"news-in/x" is no place in S3' },
    { words: ['https://news-in/x', ...base.slice(1), '--dry-run'], message: 'is no place in S3' },
    { words: ['s3://news-out/', '--results', 's3://news-out/records/', '--dry-run'], message: 'overlap' },
    { words: [...base, '--dry-run', '--rate', '0'], message: '--rate is "0"' },
    { words: [...base, '--dry-run', '--queue-limit', '1e3'], message: '--queue-limit is "1e3"' },
    { words: [...base, '--dry-run', '--nonsense'], message: '--nonsense' },
  ];
  for (const { words, message } of cases)
    test(words.join(' ') || 'nothing', () => expect(() => parseBackfill(words)).toThrow(message));
});
