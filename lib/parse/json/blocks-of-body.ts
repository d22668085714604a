import type { Block } from '../../article.ts';
import { readMarkup } from '../html/read-markup.ts';

const markup = /<(?:p|br|div|section|article|h[1-6]|ul|ol|li|blockquote|table|span|a|b|i|em|strong)\b[^<>]{0,300}>/i;

/** The blocks of a body that is stated on its own: with markup or without. */
export function blocksOfBody(body: string, isMarkup = markup.test(body)): readonly Block[] {
  return isMarkup ? readMarkup(body) : splitParagraphs(body);
}

/** Blank lines separate paragraphs; where there are none, line breaks do, since a field is not wrapped at a column. */
function splitParagraphs(text: string): Block[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/ : /\n/;
  return text.split(separator).map((block) => ({ kind: 'text', text: block }));
}
