import { createHash } from 'node:crypto';
import type { Annotations } from '../model/annotations.ts';
import type { Article, Metadata } from '../model/article.ts';
import type { Decoded } from '../model/decoded.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Note } from '../model/note.ts';
import type { Options } from '../model/options.ts';
import { type NewsSummaryRecord, schemaVersion } from '../model/record.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Ranking } from '../model/summary.ts';
import type { Unreadable } from '../model/unreadable.ts';
import type { Source, Upload } from '../model/upload.ts';
import { engineVersion } from '../model/versions.ts';
import { buildAnnotations, namesOf } from './build-annotations.ts';
import { buildKeyFacts, buildSummary, countTokens } from './build-summary.ts';
import { mapCodePoints } from './code-points.ts';
import { hashBytes } from './hash-bytes.ts';
import { present } from './present.ts';
import { createSlicer, type Slicer } from './slicer.ts';

type Part<K extends keyof NewsSummaryRecord> = NonNullable<NewsSummaryRecord[K]>;

/** The results of all stages for one article. */
export interface Findings {
  readonly upload: Upload;
  /** The name of the article among several of one upload. */
  readonly item: string | undefined;
  readonly options: Options;
  readonly decoded: Decoded;
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly annotations: Annotations;
  readonly ranking: Ranking;
  readonly keyFacts: readonly KeyFact[];
}

export function buildRecord(findings: Findings): NewsSummaryRecord {
  const { upload, item, options, decoded, article, segmentation, annotations, ranking, keyFacts } = findings;
  const slicer = createSlicer(article.text);
  const selected = ranking.summary.sentences;
  const summaryText = selected.map((sentence) => slicer.text(sentence)).join(' ');
  return present({
    ...identity(upload.source, item),
    contentCreated: article.published && toDateTime(article.published),
    pubStatus: selected.length ? ('usable' as const) : ('withheld' as const),
    status: selected.length ? ('summarized' as const) : ('abstained' as const),
    language: article.language,
    by: article.authors.length ? article.authors.join(', ') : undefined,
    located: article.dateline?.place && slicer.text(article.dateline.place),
    infoSources: infoSources(article),
    headlines: headlines(article.headline),
    bodies: [body(article.text, segmentation)],
    descriptions: descriptions(summaryText, article.deck),
    people: namesOf(annotations.entities, 'person'),
    organisations: namesOf(annotations.entities, 'organisation'),
    places: namesOf(annotations.entities, 'place'),
    summary: selected.length ? buildSummary(ranking.summary, segmentation, slicer) : undefined,
    variants: variants(findings, slicer),
    keyFacts: buildKeyFacts(keyFacts, slicer),
    annotations: buildAnnotations(segmentation, annotations, slicer),
    notes: notes(
      [
        ...decoded.notes,
        ...article.notes,
        ...segmentation.notes,
        ...annotations.notes,
        ...ranking.notes,
        ...dateNotes(article),
      ],
      slicer,
    ),
    provenance: { ...provenance(upload, item, options, decoded, article), text: textProvenance(article.text) },
  });
}

/**
 * The record of an upload or an article that cannot be read, with what it states about itself, if `reason` has that.
 * @param item the name of the article among several
 */
export function buildUnreadableRecord(
  upload: Upload,
  options: Options,
  reason: Unreadable,
  item?: string,
): NewsSummaryRecord {
  const { stated } = reason;
  return present({
    ...identity(upload.source, item),
    contentCreated: stated?.published && toDateTime(stated.published),
    pubStatus: 'withheld' as const,
    status: 'unreadable' as const,
    language: stated?.language,
    by: stated?.authors.length ? stated.authors.join(', ') : undefined,
    headlines: headlines(stated?.headline),
    notes: stated ? dateNotes(stated) : [],
    problem: { code: reason.code, detail: reason.message },
    provenance: provenance(upload, item, options, undefined, stated),
  });
}

/**
 * The record of an upload that holds several articles: a list, without text.
 * @param items `key` is where the record of the article lies
 */
export function buildCollectionRecord(
  upload: Upload,
  options: Options,
  items: readonly { readonly item: string; readonly key: string }[],
  decoded: Decoded | undefined,
): NewsSummaryRecord {
  const uri = uriOf(upload.source);
  return {
    ...identity(upload.source, undefined),
    type: 'composite',
    pubStatus: 'usable',
    status: 'collection',
    items: items.map(({ item, key }) => ({ item, uri: `${uri}#${item}`, key })),
    notes: [],
    provenance: provenance(upload, undefined, options, decoded),
  };
}

/**
 * The tombstone of a deleted article: it says that the article is gone, and holds no word of it.
 * @param source `lastModified` is when the article was deleted
 * @param item the name of an article that an upload with several no longer holds
 */
export function buildWithdrawnRecord(source: Source, options: Options, item?: string): NewsSummaryRecord {
  return {
    ...identity(source, item),
    pubStatus: 'canceled',
    status: 'withdrawn',
    notes: [],
    provenance: provenance({ source, bytes: undefined }, item, options),
  };
}

function identity(source: Source, item: string | undefined) {
  return present({
    standard: {
      name: 'news-summary' as const,
      version: schemaVersion,
      schema: `urn:news-summary:record:${schemaVersion}` as const,
    },
    uri: item === undefined ? uriOf(source) : `${uriOf(source)}#${item}`,
    type: 'text' as const,
    version: source.versionId ?? source.eTag,
    versionCreated: source.lastModified,
  });
}

/** Percent-encoded, since ninjs requires a URI and a key may hold spaces, `#` and `?`. Slashes stay. */
function uriOf({ bucket, key }: Source): string {
  const path = key.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return bucket === undefined ? `file:${path}` : `s3://${bucket}/${path}`;
}

const headlines = (headline: string | undefined): Part<'headlines'> | undefined =>
  headline ? [{ ...plainText('main'), value: headline }] : undefined;

const plainText = <R extends string>(role: R) => ({ role, contentType: 'text/plain' as const });

function body(value: string, { tokens }: Segmentation): Part<'bodies'>[0] {
  const charCount = mapCodePoints(value).length;
  return { ...plainText('main'), charCount, wordCount: countTokens(tokens, { start: 0, end: value.length }), value };
}

function descriptions(summary: string, deck: string | undefined): Part<'descriptions'> | undefined {
  const summaryOnly = summary === '' ? [] : [{ ...plainText('summary'), value: summary }];
  const all = deck ? [...summaryOnly, { ...plainText('deck'), value: deck }] : summaryOnly;
  return all.length ? all : undefined;
}

function variants({ ranking, segmentation, upload }: Findings, slicer: Slicer): Part<'variants'> | undefined {
  const built = ranking.variants.map(({ name, summary }) =>
    present({
      name,
      query: name === 'query' ? upload.source.summaryQuery : undefined,
      ...buildSummary(summary, segmentation, slicer),
    }),
  );
  return built.length ? built : undefined;
}

function infoSources({ agency, publisher }: Article): Part<'infoSources'> | undefined {
  const sources = [
    ...(agency ? [{ name: agency, role: 'agency' as const }] : []),
    ...(publisher ? [{ name: publisher, role: 'publisher' as const }] : []),
  ];
  return sources.length ? sources : undefined;
}

const isDateOnly = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

function toDateTime(date: string): string {
  return isDateOnly(date) ? `${date}T00:00:00Z` : date;
}

function dateNotes({ published }: Metadata): Note[] {
  if (!published || !isDateOnly(published)) return [];
  return [{ rule: 'date-without-time', message: `The article gives the date ${published} and no time.` }];
}

function notes(all: readonly Note[], slicer: Slicer): Part<'notes'> {
  return all.map(({ rule, message, span }) => ({ rule, message, ...(span ? slicer.offsets(span) : {}) }));
}

function provenance(
  { source, bytes }: Upload,
  item: string | undefined,
  options: Options,
  decoded?: Decoded,
  article?: Metadata,
) {
  const { bucket, key, versionId, eTag, sequencer, size } = source;
  return {
    generator: {
      name: 'news-summary' as const,
      version: engineVersion,
      configurationSha256: sha256(JSON.stringify(options)),
    },
    source: present({
      bucket,
      key,
      item,
      versionId,
      eTag,
      sequencer,
      size,
      sha256: bytes && hashBytes(bytes),
      declared: declared(source),
      mediaType: decoded?.mediaType,
      charset: decoded?.charset,
      contentEncoding: decoded?.contentEncoding,
      url: article?.url,
    }),
  };
}

function declared({ contentType, contentEncoding, summaryQuery }: Source) {
  const stated = present({ contentType, contentEncoding, summaryQuery });
  return Object.keys(stated).length > 0 ? stated : undefined;
}

function textProvenance(text: string): Part<'provenance'>['text'] & object {
  return { sha256: sha256(text), unit: 'unicodeCodePoint', normalization: 'NFC' };
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');
