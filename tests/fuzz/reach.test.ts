import { describe, expect, test } from 'vitest';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { formats } from './formats.ts';
import { makeInput } from './fuzz.ts';

/** So many that the rarest format and the largest size come about surely. */
const seeds = Array.from({ length: 4000 }, (_, index) => index + 1);

describe('the generator makes', () => {
  const made = seeds.map((seed) => {
    const { format, input } = makeInput(seed, undefined);
    return { format, bytes: input.bytes.length };
  });

  test('each format', () => {
    expect(new Set(made.map(({ format }) => format))).toEqual(new Set(formats.map(({ name }) => name)));
  });

  test('mostly small inputs, some of tens of thousands of bytes, and few of hundreds of thousands', () => {
    const over = (bytes: number): number => made.filter((input) => input.bytes > bytes).length;
    expect(over(10_000)).toBeGreaterThan(10);
    expect(over(10_000)).toBeLessThan(200);
    expect(over(90_000)).toBeGreaterThan(0);
  });
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
