import type { Article } from '../article.ts';
import type { Segmentation, Sentence, Token } from '../segmentation.ts';

export function segmentArticle(article: Article): Segmentation {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, span] of article.paragraphs.entries()) {
    const text = article.text.slice(span.start, span.end);
    for (const match of text.matchAll(/.+?(?:[.!?]["”’)]*(?=\s)|$)\s*/gu)) {
      const start = span.start + match.index;
      const end = start + match[0].trimEnd().length;
      const firstToken = tokens.length;
      for (const token of article.text
        .slice(start, end)
        .matchAll(/(\p{L}[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{N}])|\p{L}|(\p{N}[\p{N}.,]*)|[^\s]/gu)) {
        const kind = /^\p{L}/u.test(token[0]) ? 'word' : /^\p{N}/u.test(token[0]) ? 'number' : 'punctuation';
        tokens.push({ kind, start: start + token.index, end: start + token.index + token[0].length });
      }
      sentences.push({ start, end, paragraph, firstToken, endToken: tokens.length, complete: true });
    }
  }
  return { sentences, tokens, notes: [] };
}
