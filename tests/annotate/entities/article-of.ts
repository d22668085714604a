import type { Article, Dateline, Paragraph } from '../../../lib/model/article.ts';

/** An article in English with this text, a paragraph a line. */
export function articleOf(text: string, dateline?: Dateline): Article {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/\S[^\n]*/gu))
    paragraphs.push({ kind: 'text', start: match.index, end: match.index + match[0].length });
  const unknown = undefined;
  return {
    headline: unknown,
    deck: unknown,
    authors: [],
    published: unknown,
    modified: unknown,
    language: 'en',
    publisher: unknown,
    section: unknown,
    url: unknown,
    text,
    paragraphs,
    dateline,
    agency: unknown,
    notes: [],
  };
}
