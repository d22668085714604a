import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cleanArticle } from '../lib/clean/clean-article.ts';
import type { Block, ParsedDocument } from '../lib/model/article.ts';
import { createRankContext, type RankContext } from '../lib/rank/rank-context.ts';
import { type QuoteState, scanQuotes } from '../lib/rank/scan-quotes.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';

/** One line of a data set: see README.md. */
interface Row {
  readonly text: string;
  readonly title?: string;
  readonly lang: string;
  readonly reference?: readonly string[];
  readonly references?: readonly (readonly string[])[];
  readonly tokenised?: boolean;
}

/** An article with the summaries that people wrote of it. */
export interface TrainingDocument {
  readonly context: RankContext;
  readonly quotes: readonly QuoteState[];
  readonly references: readonly string[];
  /** Number of sentences in a summary of this set. */
  readonly most: number;
  /** From 0 to 1, by a hash of the article's letters, so that lower case and tokens do not change it. */
  readonly place: number;
}

export interface SummarySet {
  readonly file: string;
  readonly most: number;
}

/** Reads the documents of a data set, in its order. */
export function readDocuments(folder: string, { file, most }: SummarySet): TrainingDocument[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toDocument(JSON.parse(line) as Row, most))
    .filter(({ context }) => context.segmentation.sentences.length > 0);
}

/** These letters of an article identify it. Its first letters may be a dateline in one set and not in another. */
const keyLetters = [100, 400] as const;

function placeOf(text: string): number {
  const letters = text
    .toLowerCase()
    .replace(/[^a-zà-ÿ]+/g, '')
    .slice(...keyLetters);
  return createHash('sha256').update(letters).digest().readUInt32BE(0) / 2 ** 32;
}

function toDocument(row: Row, most: number): TrainingDocument {
  const article = cleanArticle(toParsed(row));
  const nothing = { entities: [], timexes: [], figures: [], quotations: [], notes: [] };
  const context = createRankContext(article, segmentArticle(article), nothing);
  const references = (row.references ?? [row.reference ?? []]).map((sentences) => sentences.join(' '));
  return { context, quotes: scanQuotes(context), references, most, place: placeOf(row.text) };
}

function toParsed({ text, title, lang, tokenised }: Row): ParsedDocument {
  const paragraphs =
    tokenised === true ? text.split(/(?<= [.!?](?: (?:''|\)|-rrb-))*) (?!''|\)|-rrb-)/) : text.split(/\n+/);
  const blocks = paragraphs
    .filter((paragraph) => paragraph.trim())
    .map((paragraph): Block => ({ kind: 'text', text: paragraph }));
  return {
    headline: title?.trim(),
    deck: undefined,
    authors: [],
    published: undefined,
    modified: undefined,
    language: lang,
    publisher: undefined,
    section: undefined,
    url: undefined,
    blocks,
    notes: [],
  };
}
