import { annotateArticle } from './annotate/annotate-article.ts';
import { cleanArticle } from './clean/clean-article.ts';
import { decodeUpload } from './decode/decode-upload.ts';
import { findKeyFacts } from './facts/find-key-facts.ts';
import type { Annotations } from './model/annotations.ts';
import type { Article, ParsedDocument, ParsedItem } from './model/article.ts';
import type { Decoded } from './model/decoded.ts';
import { limits } from './model/limits.ts';
import { defaultOptions, type Options } from './model/options.ts';
import type { NewsSummaryRecord } from './model/record.ts';
import type { Segmentation } from './model/segmentation.ts';
import { Unreadable } from './model/unreadable.ts';
import type { Upload } from './model/upload.ts';
import { parseUpload, requireText } from './parse/index.ts';
import { rankSentences } from './rank/rank-sentences.ts';
import { buildRecord, buildUnreadableRecord } from './record/build-record.ts';
import { segmentArticle } from './segment/segment-article.ts';

/**
 * Makes the record of an uploaded article: a pure function of the bytes, the facts about the source and the options.
 * An upload that can never work gives a record with status `unreadable`. Any error that is thrown is a defect.
 * Of an upload that holds several articles, such as a feed, this is the first one: see `summarizeAll`.
 */
export function summarize(upload: Upload, options: Options = defaultOptions): NewsSummaryRecord {
  for (const record of summarizeAll(upload, options)) return record;
  throw new Error(`No record was made of ${JSON.stringify(upload.source.key)}; every upload has at least one.`);
}

/** One of the articles of an upload. */
export interface UploadedArticle {
  /** Its name among several; undefined where the upload is one article. */
  readonly item: string | undefined;
  /** Makes its record. */
  readonly summarize: () => NewsSummaryRecord;
}

export interface ReadUpload {
  /** Undefined where the upload cannot be read. Then there is one article, whose record says why. */
  readonly decoded: Decoded | undefined;
  /** At least one. */
  readonly articles: readonly UploadedArticle[];
}

/** Finds the articles in an upload: usually one, in a feed one for each item. Each is summarized only on request. */
export function readArticles(upload: Upload, options: Options = defaultOptions): ReadUpload {
  const read = orUnreadable(() => readUpload(upload));
  if (read instanceof Unreadable) {
    const summarize = () => buildUnreadableRecord(upload, options, read);
    return { decoded: undefined, articles: [{ item: undefined, summarize }] };
  }
  const { decoded, items } = read;
  const fits = budgetOfUpload();
  const articles = items.map(({ item, document }) => {
    const isWithin = fits(document);
    const summarize = () => {
      const record = isWithin
        ? orUnreadable(() => summarizeItem(upload, options, decoded, item, document))
        : tooMuchText;
      return record instanceof Unreadable ? buildUnreadableRecord(upload, options, record, item) : record;
    };
    return { item, summarize };
  });
  return { decoded, articles };
}

/**
 * Makes a record of each article in an upload, when it is asked for: usually one, in a feed one for each item.
 * An item that cannot be read gives a record that says so, and does not affect the others.
 */
export function* summarizeAll(upload: Upload, options: Options = defaultOptions): Generator<NewsSummaryRecord> {
  for (const article of readArticles(upload, options).articles) yield article.summarize();
}

/** Makes a function that tells, for one article after the other, whether the limit of an upload still allows it. */
function budgetOfUpload(): (document: ParsedDocument) => boolean {
  let characters = 0;
  return ({ blocks }) => {
    let own = 0;
    for (const { text } of blocks) own += text.length;
    own = Math.min(own, limits.articleCharacters);
    const isWithin = characters + own <= limits.uploadCharacters;
    if (isWithin) characters += own;
    return isWithin;
  };
}

const tooMuchText = new Unreadable(
  'too-complex',
  `With this article, those of the upload come to more than ${limits.uploadCharacters} characters; ` +
    'at most so many are read. Upload fewer at once.',
);

function orUnreadable<T>(make: () => T): T | Unreadable {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

/** @throws {Unreadable} for an upload that can never work */
export function readUpload(upload: Upload): { decoded: Decoded; items: readonly ParsedItem[] } {
  const decoded = decodeUpload(bytesOf(upload), upload.source);
  return { decoded, items: parseUpload(decoded, upload.pdf) };
}

function summarizeItem(
  upload: Upload,
  options: Options,
  decoded: Decoded,
  item: string | undefined,
  document: ParsedDocument,
): NewsSummaryRecord {
  const { article, segmentation, annotations } = readArticle(document, decoded);
  const ranking = rankSentences(article, segmentation, annotations, options, upload.source.summaryQuery);
  const keyFacts = findKeyFacts(article, segmentation, annotations, ranking, options);
  return buildRecord({ upload, item, options, decoded, article, segmentation, annotations, ranking, keyFacts });
}

/**
 * Runs the stages that find things, before those that judge them.
 * @throws {Unreadable} for a document without text
 */
export function readArticle(
  document: ParsedDocument,
  { mediaType }: Decoded,
): { article: Article; segmentation: Segmentation; annotations: Annotations } {
  const article = cleanArticle(requireText(document, mediaType));
  const segmentation = segmentArticle(article);
  return { article, segmentation, annotations: annotateArticle(article, segmentation) };
}

function bytesOf({ bytes, source }: Upload): Uint8Array {
  if (bytes === undefined || source.size > limits.sourceBytes)
    throw new Unreadable('too-large', `The upload has ${source.size} bytes; at most ${limits.sourceBytes} are read.`);
  if (bytes.length === 0) throw new Unreadable('empty', 'The upload has no bytes.');
  return bytes;
}
