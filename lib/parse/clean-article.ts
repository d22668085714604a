import type { Article, Paragraph, ParsedDocument } from '../article.ts';

export function cleanArticle({ blocks, ...metadata }: ParsedDocument): Article {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of blocks) {
    const value = block.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (value === '') continue;
    if (text !== '') text += '\n\n';
    paragraphs.push({ kind: block.kind, start: text.length, end: text.length + value.length });
    text += value;
  }
  return { ...metadata, text, paragraphs, dateline: undefined, agency: undefined };
}
