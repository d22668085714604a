import type { Block } from '../../model/article.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { decodeReferences } from '../xml/decode-references.ts';

const markup = /<(?:p|br|div|section|article|h[1-6]|ul|ol|li|blockquote|table|span|a|b|i|em|strong)\b[^<>]{0,300}>/i;

/** The blocks of a body that is stated on its own: with markup, or without but escaped as if it had some (`mum&#39;s`). */
export function blocksOfBody(body: string, isMarkup = markup.test(body)): readonly Block[] {
  return isMarkup ? readMarkup(body) : splitParagraphs(decodeReferences(body));
}
