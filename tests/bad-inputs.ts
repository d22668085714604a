import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** An upload that goes wrong, and what its record must say: a problem's code, or the status `abstained`. */
export interface BadInput {
  readonly name: string;
  readonly key: string;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly makeBytes: () => Uint8Array;
  readonly expected: string;
}

const MIB = 1024 * 1024;
const text = (value: string) => () => Buffer.from(value);
const sentence = 'The council of Riverton met on Monday and agreed on the plan. ';

/** Bytes without a pattern, the same each time (a linear congruential generator, Numerical Recipes' constants). */
function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: 10_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const zeros = (size: number) => Buffer.alloc(size);
const brotliBomb = () => brotliCompressSync(zeros(200 * MIB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

export const badInputs: readonly BadInput[] = [
  { name: 'an empty file', key: 'a.txt', makeBytes: text(''), expected: 'empty' },
  { name: 'white space alone', key: 'a.txt', makeBytes: text(' \n\t\n '), expected: 'no-text' },
  { name: 'a PDF', key: 'a.pdf', makeBytes: text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), expected: 'unsupported-media-type' },
  {
    name: 'random bytes',
    key: 'a.txt',
    makeBytes: noise,
    expected: 'binary',
  },
  {
    name: 'a media type that is no text',
    key: 'a',
    contentType: 'video/mp4',
    makeBytes: text(sentence),
    expected: 'unsupported-media-type',
  },
  {
    name: 'a truncated gzip',
    key: 'a.txt.gz',
    makeBytes: () => gzipSync(sentence.repeat(99)).subarray(0, 60),
    expected: 'damaged-content-encoding',
  },
  { name: 'a gzip bomb', key: 'a.txt.gz', makeBytes: () => gzipSync(zeros(200 * MIB)), expected: 'decompression-bomb' },
  { name: 'a brotli bomb', key: 'a.txt', contentEncoding: 'br', makeBytes: brotliBomb, expected: 'decompression-bomb' },
  {
    name: 'an unknown content encoding',
    key: 'a.txt',
    contentEncoding: 'lzma',
    makeBytes: text(sentence),
    expected: 'unsupported-content-encoding',
  },
  { name: '100 MB of text', key: 'a.txt', makeBytes: () => Buffer.alloc(100 * MIB, sentence), expected: 'too-large' },
  {
    name: 'invalid JSON',
    key: 'a.json',
    makeBytes: text('{"headline": "Riverton", "body": '),
    expected: 'invalid-json',
  },
  {
    name: 'JSON nested 100,000 deep',
    key: 'a.json',
    makeBytes: text('['.repeat(100_000) + ']'.repeat(100_000)),
    expected: 'too-complex',
  },
  { name: 'JSON without text', key: 'a.json', makeBytes: text('{"id": 7, "tags": ["a", "b"]}'), expected: 'no-text' },
  {
    name: 'a web page without text',
    key: 'a.html',
    makeBytes: text('<!doctype html><title></title><p></p>'),
    expected: 'no-text',
  },
  { name: 'one word', key: 'a.txt', makeBytes: text('Riverton'), expected: 'abstained' },
];

/** Uploads made to hang or exhaust a parser. They hold too little or too much to say what the record must be, but there must be one. */
export const hostileInputs: readonly Omit<BadInput, 'expected'>[] = [
  {
    name: 'HTML nested 100,000 deep',
    key: 'a.html',
    makeBytes: text(`${'<div>'.repeat(100_000)}${sentence.repeat(9)}`),
  },
  { name: 'HTML of misnested formatting', key: 'a.html', makeBytes: text('<b><i><a><p>'.repeat(20_000) + sentence) },
  { name: 'HTML of open angles', key: 'a.html', makeBytes: text('<'.repeat(MIB)) },
  {
    name: 'HTML with an attribute of 5 MB',
    key: 'a.html',
    makeBytes: text(`<p title="${'a'.repeat(5 * MIB)}">${sentence}`),
  },
  { name: 'HTML of entity references', key: 'a.html', makeBytes: text(`<p>${'&amp;'.repeat(300_000)}`) },
  { name: 'Markdown of 100,000 quotation marks', key: 'a.md', makeBytes: text('>'.repeat(100_000)) },
  { name: 'Markdown of open brackets', key: 'a.md', makeBytes: text('['.repeat(100_000)) },
  { name: 'Markdown of stars', key: 'a.md', makeBytes: text('*a '.repeat(100_000)) },
  ...['a', ' ', '"', '“', '1', '(', '.', '\n', 'A ', 'Mr. ', 'June ', 'said ', '1,', '- ', '日', '\u{1f6b2}'].map(
    (unit) => ({
      name: `1 MB of ${JSON.stringify(unit)}`,
      key: 'a.txt',
      makeBytes: () => Buffer.alloc(MIB, unit),
    }),
  ),
  { name: '9 MB of sentences', key: 'a.txt', makeBytes: () => Buffer.alloc(9 * MIB, `${sentence}\n\n`) },
  { name: '9 MB of one paragraph', key: 'a.txt', makeBytes: () => Buffer.alloc(9 * MIB, sentence) },
];
