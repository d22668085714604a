import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { defaultOptions, fillOptions, type Options, optionRanges } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../../lib/summarize.ts';

/** What is known of an article, and what its record is to have. All of it may be absent. */
export interface About extends Partial<Options> {
  /** Its file name or key. The ending tells the type where nothing else does. Default: `article`. */
  readonly name?: string;
  /** As HTTP has it: `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** As HTTP has it: `gzip`, `br`, `zstd`. */
  readonly contentEncoding?: string;
  /** The subject of one more summary. */
  readonly query?: string;
}

/**
 * Makes the record of an article, in any of the formats that the function reads. What can never be read gives a record
 * with status `unreadable`. Of a feed this is the first article: see `summarizeAll`.
 * @param content the bytes of the article, at most 10 MiB; a string stands for its UTF-8
 * @throws {TypeError} for content of another type and for an unknown option, {RangeError} for an option out of range;
 *   any other error is a defect
 */
export async function summarizeContent(content: Uint8Array | string, about: About = {}): Promise<NewsSummaryRecord> {
  for await (const record of summarizeEach(content, about)) return record;
  throw new Error('No record was made; every article has one.');
}

/**
 * Makes the records of all articles of an upload: of a feed or an archive one for each, of anything else one. Each is
 * made when it is asked for.
 * @throws as `summarize`
 */
export async function* summarizeEach(
  content: Uint8Array | string,
  about: About = {},
): AsyncGenerator<NewsSummaryRecord, void> {
  const options = readOptions(about);
  yield* summarizeAll(await preparePdf(toUpload(content, about), readPdfInWorker), options);
}

function toUpload(content: unknown, { name = 'article', contentType, contentEncoding, query }: About): Upload {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`The content is ${describe(content)}; it takes a Uint8Array, such as a Buffer, or a string.`);
  const source = { ...fileSource(name, bytes.length), contentType, contentEncoding, summaryQuery: query };
  return { source, bytes };
}

const texts: readonly string[] = ['name', 'contentType', 'contentEncoding', 'query'];

function readOptions(about: About): Options {
  for (const [name, value] of Object.entries(about)) if (value !== undefined) checkOption(name, value);
  const { sentences, words, share, variants, keyFacts } = about;
  return fillOptions({ sentences, words, share, variants, keyFacts });
}

function checkOption(name: string, value: unknown): void {
  if (texts.includes(name)) checkType(name, value, 'string');
  else if (name === 'variants') checkType(name, value, 'boolean');
  else if (Object.hasOwn(optionRanges, name)) checkCount(name, value, optionRanges[name as keyof typeof optionRanges]);
  else
    throw new TypeError(
      `There is no option ${name}; there are ${[...texts, ...Object.keys(defaultOptions)].join(', ')}.`,
    );
}

function checkCount(name: string, value: unknown, [least, most]: readonly [number, number]): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} is ${describe(value)}; it takes a whole number from ${least} to ${most}.`);
}

function checkType(name: string, value: unknown, type: 'string' | 'boolean'): void {
  if (typeof value !== type) throw new TypeError(`${name} is ${describe(value)}; it takes a ${type}.`);
}

const describe = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === null ? 'null' : typeof value;
