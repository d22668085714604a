import { createRankContext, type RankContext } from '../lib/rank/rank-context.ts';
import { type QuoteState, scanQuotes } from '../lib/rank/scan-quotes.ts';
import { readArticle, readUpload } from '../lib/summarize.ts';
import { type MarkedUpload, readMarkedUploads } from './read-marked-uploads.ts';

/** A sentence as a reader marked it. */
export interface Mark {
  readonly s: number;
  readonly importance: number;
  /** Numbers `s` of the sentences without which a reader cannot understand this one. */
  readonly needs: readonly number[];
}

/** An article whose every sentence a reader marked. */
export interface MarkedArticle {
  readonly name: string;
  readonly context: RankContext;
  readonly quotes: readonly QuoteState[];
  /** In article order. */
  readonly marks: readonly Mark[];
  /** By sentence of ours: the mark that it shares most with; undefined where there is none. */
  readonly markOf: readonly (Mark | undefined)[];
}

interface Gold {
  readonly sentences: readonly (Mark & { readonly text: string })[];
}

/** Reads the articles of both files of marks, in their order. */
export function readMarks(folder: string): MarkedArticle[] {
  return ['reading.jsonl', 'importance.jsonl'].flatMap((file) => readMarkedUploads<Gold>(folder, file)).map(toMarked);
}

function toMarked({ name, upload, gold }: MarkedUpload<Gold>): MarkedArticle {
  const { decoded, items } = readUpload(upload);
  const [item] = items;
  if (item === undefined) throw new Error(`${name} has no article.`);
  const { article, segmentation, annotations } = readArticle(item.document, decoded);
  const context = createRankContext(article, segmentation, annotations);
  const spans: { start: number; end: number; mark: Mark }[] = [];
  let from = 0;
  for (const mark of gold.sentences) {
    const at = findText(article.text, mark.text, from);
    if (at === undefined) continue;
    from = at.end;
    spans.push({ ...at, mark });
  }
  const markOf = segmentation.sentences.map((sentence) => {
    let best: Mark | undefined;
    let share = 0;
    for (const { start, end, mark } of spans) {
      const own = Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)) / (end - start);
      if (own > share) [share, best] = [own, mark];
    }
    return best;
  });
  return { name, context, quotes: scanQuotes(context), marks: spans.map(({ mark }) => mark), markOf };
}

function findText(text: string, wanted: string, from: number): { start: number; end: number } | undefined {
  const pattern = wanted
    .normalize('NFKC')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/["“”]/gu, '["“”]')
    .replace(/['’‘]/gu, "['’‘]");
  const expression = new RegExp(pattern, 'gu');
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
