import type { Article, ParagraphKind } from '../../lib/model/article.ts';
import { articleWith } from '../article-with.ts';

/** An article with these paragraphs. A paragraph of another kind than `text` is given as a pair. */
export function articleOf(...blocks: readonly (string | readonly [ParagraphKind, string])[]): Article {
  const paragraphs: { kind: ParagraphKind; start: number; end: number }[] = [];
  let text = '';
  for (const block of blocks) {
    const [kind, words] = typeof block === 'string' ? (['text', block] as const) : block;
    if (text !== '') text += '\n\n';
    paragraphs.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return articleWith({ text, paragraphs });
}
