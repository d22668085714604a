import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Block, ParsedDocument } from '../lib/article.ts';
import { cleanArticle } from '../lib/parse/clean-article.ts';
import { createRankContext, type RankContext } from '../lib/rank/rank-context.ts';
import { segmentArticle } from '../lib/segment/segment-article.ts';

/** One line of a summary set. */
interface Row {
  readonly id: string;
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
  readonly references: readonly string[];
}

/** Reads those documents of a summary set whose id hashes into a range from 0 to 1, in the order of their hashes, at most `limit`. */
export function readDocuments(file: string, [from, to]: readonly [number, number], limit: number): TrainingDocument[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const placed = rows
    .map((row) => ({ row, place: placeOf(row.id) }))
    .filter(({ place }) => place >= from && place < to);
  placed.sort((a, b) => a.place - b.place);
  return placed.slice(0, limit).map(({ row }) => toDocument(row));
}

function placeOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32;
}

function toDocument(row: Row): TrainingDocument {
  const article = cleanArticle(toParsed(row));
  const segmentation = segmentArticle(article);
  const nothing = { entities: [], timexes: [], figures: [], quotations: [], notes: [] };
  const references = (row.references ?? [row.reference ?? []]).map((sentences) => sentences.join(' '));
  return { context: createRankContext(article, segmentation, nothing), references };
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
