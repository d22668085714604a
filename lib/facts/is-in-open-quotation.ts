import type { KeyFact } from '../model/key-fact.ts';
import type { FactContext } from './fact-context.ts';

/** Marks further back belong to something else. */
const mostCharacters = 800;

/** Does a mark before a fact, in its paragraph, open a quotation that has not ended there? */
export function isInOpenQuotation({ article, segmentation }: FactContext, { start, sentence }: KeyFact): boolean {
  const own = segmentation.sentences[sentence];
  const paragraph = own && article.paragraphs[own.paragraph];
  if (!paragraph) return false;
  const text = article.text.slice(Math.max(paragraph.start, start - mostCharacters), start);
  let isOpen = false;
  for (const { index } of text.matchAll(/["“”„«»]|''|``/g)) isOpen = opensAt(text, index);
  return isOpen;
}

/** A mark opens behind a space, and closes behind a word: in German “ closes, and »…« may be written. */
function opensAt(text: string, index: number): boolean {
  const mark = text[index] ?? '';
  if (/[„”]/.test(mark)) return mark === '„';
  if (mark === '`') return true;
  const isBehindSpace = /^[\s([—–-]?$/.test(text[index - 1] ?? '');
  return mark === '»' ? isBehindSpace && /\p{L}/u.test(text[index + 1] ?? '') : isBehindSpace;
}
