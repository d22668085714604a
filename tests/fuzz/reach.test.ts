import { expect, test } from 'vitest';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { createRandom } from '../model/random.ts';
import { dialSize, enlarge } from './enlarge.ts';
import { formats } from './formats.ts';
import { makeInput } from './fuzz.ts';

/** So many that the rarest format and the largest size come about. */
const seeds = Array.from({ length: 4000 }, (_, index) => index + 1);

test('the generator makes each format', () => {
  const made = new Set(seeds.map((seed) => makeInput(seed, undefined).format));
  expect(made).toEqual(new Set(formats.map(({ name }) => name)));
});

test('most inputs stay small, some reach tens of thousands of characters, and few hundreds of thousands', () => {
  const sizes = seeds.map((seed) => dialSize(createRandom(seed)));
  const share = (size: number | undefined): number => sizes.filter((each) => each === size).length / seeds.length;
  expect(share(undefined)).toBeGreaterThan(0.98);
  expect(share(40_000)).toBeGreaterThan(0.005);
  expect(share(400_000)).toBeGreaterThan(0);
  expect(share(undefined) + share(40_000) + share(400_000)).toBe(1);
});

test('a text is enlarged in many ways, each of which comes near to its size', () => {
  const text = '{"a": [{"b": "The pier was closed."}]}\n<p>The pier was closed.</p>\n';
  const enlarged = seeds.slice(0, 1000).map((seed) => enlarge(text, 4000, createRandom(seed)));
  expect(Math.min(...enlarged.map(({ length }) => length))).toBeGreaterThan(900);
  expect(Math.max(...enlarged.map(({ length }) => length))).toBeLessThan(6000);
  for (const piece of [/^.*(?:<div>){99}/s, /(?:\{"b": "The pier was closed\."\},){99}/, /^Label99: a$/m, /9{999}/])
    expect(
      enlarged.some((each) => piece.test(each)),
      piece.source,
    ).toBe(true);
});

const perFormat = 25;

function recordsOf(format: string) {
  return Array.from({ length: perFormat }, (_, index) => {
    const { key, bytes, contentType, contentEncoding, pdf } = makeInput(index + 1, format).input;
    const source = { ...fileSource(key, bytes.length), contentType, contentEncoding };
    const upload: Upload = pdf ? { source, bytes, pdf } : { source, bytes };
    return [...summarizeAll(upload)];
  });
}

/** What a record says only where its upload was read for what it is. */
const signs: readonly (readonly [format: string, rule: string])[] = [
  ['archive, LexisNexis', 'archive-labels'],
  ['archive, Nexis Uni', 'archive-labels'],
  ['archive, Factiva, tagged', 'archive-labels'],
  ['archive, Factiva, plain', 'archive-labels'],
  ['archive, ProQuest', 'archive-labels'],
  ['DOCX of archives and pages', 'archive-labels'],
  ['digest', 'digest-of-stories'],
  ['message with attachments', 'attachment-read'],
  ['message with attachments', 'attachments-left-out'],
  ['forwarded message', 'forwarded-message'],
  ['newsletter as text', 'dropped-furniture'],
  ['answer of a web server', 'unwrapped-page'],
  ['web archive', 'unwrapped-page'],
  ['types and codings that say nothing', 'meaningless-content-type'],
  ['types and codings that say nothing', 'unknown-content-encoding'],
  ['news service, NewsAPI', 'truncated-ending'],
  ['news service, GNews and Mediastack', 'truncated-ending'],
  ['page with a pay wall', 'paywall'],
  ['press release', 'dropped-furniture'],
  ['text with an ending', 'paywall'],
  ['transcript', 'dropped-furniture'],
];

test.for(signs)('%s: some have the note %s', ([format, rule]) => {
  const notes = recordsOf(format).flatMap((records) => records.flatMap((record) => record.notes));
  expect(notes.map((note) => note.rule)).toContain(rule);
});

const lists = ['archive, LexisNexis', 'news service, NYT', 'news service, Bing', 'table', 'feed of WordPress'];

test.for(lists)('%s: some have several articles', (format) => {
  expect(recordsOf(format).some((records) => records.length > 1)).toBe(true);
});

const edited = formats.map(({ name }) => name).filter((name) => name.startsWith('JSON of parts'));

test.for(edited)('%s: the parts are read', (format) => {
  const bodies = recordsOf(format).flatMap((records) => records.flatMap(({ bodies }) => bodies?.[0]?.value ?? []));
  expect(bodies.length).toBeGreaterThan(perFormat / 4);
  expect(bodies.filter((body) => body.includes('The harbour board of Port Maren')).length).toBeGreaterThan(0);
});
