import type { Article, Paragraph } from '../lib/model/article.ts';
import { emptyMetadata } from '../lib/parse/lines/empty-metadata.ts';

/**
 * An article with these members, which states nothing else. Unless they are given, its paragraphs are parted by blank
 * lines.
 */
export const articleWith = (members: Partial<Article>): Article => ({
  ...emptyMetadata,
  text: '',
  paragraphs: paragraphsOf(members.text ?? ''),
  dateline: undefined,
  agency: undefined,
  notes: [],
  ...members,
});

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    if (paragraph !== '') paragraphs.push({ kind: 'text', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return paragraphs;
}
