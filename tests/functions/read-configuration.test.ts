import { expect, test } from 'vitest';
import { readConfiguration } from '../../functions/read-configuration.ts';
import { needsPathStyle } from '../../functions/s3-object-store.ts';
import { defaultOptions } from '../../lib/model/options.ts';

const buckets = { ARTICLES_BUCKET: 'news-in', RESULTS_BUCKET: 'news-out' };

test('reads what a deployment sets', () => {
  const environment = {
    ...buckets,
    ARTICLES_PREFIX: 'incoming/',
    RESULTS_PREFIX: 'records/',
    SUMMARY_SENTENCES: '5',
    SUMMARY_WORDS: '90',
    SUMMARY_SHARE: '20',
    SUMMARY_VARIANTS: 'true',
    KEY_FACTS: '0',
  };
  expect(readConfiguration(environment)).toEqual({
    articlesBucket: 'news-in',
    articlesPrefix: 'incoming/',
    resultsBucket: 'news-out',
    resultsPrefix: 'records/',
    options: { sentences: 5, words: 90, share: 20, variants: true, keyFacts: 0 },
  });
});

test('a length in words or per cent alone is not cut short by the usual number of sentences', () => {
  expect(readConfiguration({ ...buckets, SUMMARY_WORDS: '150' }).options.sentences).toBe(20);
  expect(readConfiguration({ ...buckets, SUMMARY_SHARE: '30' }).options.sentences).toBe(20);
});

test('empty variables are as if they were not set', () =>
  expect(
    readConfiguration({ ...buckets, SUMMARY_SENTENCES: '', SUMMARY_WORDS: '', SUMMARY_VARIANTS: '' }).options,
  ).toEqual(defaultOptions));

test('prefixes and options may be left out', () =>
  expect(readConfiguration(buckets)).toEqual({
    articlesBucket: 'news-in',
    articlesPrefix: '',
    resultsBucket: 'news-out',
    resultsPrefix: '',
    options: defaultOptions,
  }));

const sentencesRange = 'it must be a whole number from 1 to 20.';
const refused = [
  {
    change: { ARTICLES_BUCKET: undefined },
    message: 'ARTICLES_BUCKET is not set: it names the bucket that articles are uploaded to.',
  },
  {
    change: { RESULTS_BUCKET: '' },
    message: 'RESULTS_BUCKET is not set: it names the bucket that records are written to.',
  },
  { change: { SUMMARY_SENTENCES: '0' }, message: `SUMMARY_SENTENCES is "0": ${sentencesRange}` },
  { change: { SUMMARY_SENTENCES: '21' }, message: `SUMMARY_SENTENCES is "21": ${sentencesRange}` },
  { change: { SUMMARY_SENTENCES: '3.5' }, message: `SUMMARY_SENTENCES is "3.5": ${sentencesRange}` },
  { change: { SUMMARY_SENTENCES: 'three' }, message: `SUMMARY_SENTENCES is "three": ${sentencesRange}` },
  {
    change: { SUMMARY_WORDS: '0' },
    message: 'SUMMARY_WORDS is "0": it must be a whole number from 1 to 2000.',
  },
  { change: { SUMMARY_SHARE: '101' }, message: 'SUMMARY_SHARE is "101": it must be a whole number from 1 to 100.' },
  { change: { SUMMARY_VARIANTS: 'yes' }, message: 'SUMMARY_VARIANTS is "yes": it must be true or false.' },
  { change: { KEY_FACTS: '101' }, message: 'KEY_FACTS is "101": it must be a whole number from 0 to 100.' },
  { change: { KEY_FACTS: '-1' }, message: 'KEY_FACTS is "-1": it must be a whole number from 0 to 100.' },
  { change: { RESULTS_PREFIX: 'r'.repeat(513) }, message: 'RESULTS_PREFIX has 513 bytes: at most 512 are allowed.' },
  {
    change: { RESULTS_BUCKET: 'news-in' },
    message:
      'Articles and records share the bucket news-in and their prefixes "" and "" overlap: every record would be taken for an article. ' +
      'Give them two buckets, or prefixes of which none begins with the other.',
  },
];

for (const { change, message } of refused)
  test(message.slice(0, 70), () =>
    expect(() => readConfiguration({ ...buckets, ...change })).toThrow(new Error(message)),
  );

const endpoints = [
  { name: 'AWS', environment: {}, expected: false },
  { name: 'a loopback server', environment: { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9321' }, expected: true },
  { name: 'a server for all services', environment: { AWS_ENDPOINT_URL: 'http://localhost:4566' }, expected: true },
  {
    name: 'an endpoint of AWS',
    environment: { AWS_ENDPOINT_URL_S3: 'https://bucket.vpce-1.s3.eu-west-1.vpce.amazonaws.com' },
    expected: false,
  },
  {
    name: 'a name that only looks like AWS',
    environment: { AWS_ENDPOINT_URL_S3: 'http://s3.amazonaws.com.example' },
    expected: true,
  },
  {
    name: 'overruled',
    environment: { AWS_ENDPOINT_URL_S3: 'http://s3.example', S3_PATH_STYLE: 'false' },
    expected: false,
  },
  { name: 'asked for', environment: { S3_PATH_STYLE: 'true' }, expected: true },
];

for (const { name, environment, expected } of endpoints)
  test(`path style: ${name}`, () => expect(needsPathStyle(environment)).toBe(expected));
