import type { Block } from '../../model/article.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { decodeReferences } from '../xml/decode-references.ts';

const tag = /<(?:\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>|!--)/i;

/** The blocks of a text that may be HTML or plain text. Feeds state the type wrongly too often to rely on it. */
export function htmlOrText(text: string): readonly Block[] {
  return tag.test(text) ? readMarkup(text) : splitParagraphs(decodeReferences(text));
}
