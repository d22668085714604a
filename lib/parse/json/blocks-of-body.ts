import type { Block } from '../../model/article.ts';
import { anyOf, words } from '../../model/words.ts';
import { readMarkup } from '../html/read-markup.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { decodeReferences } from '../xml/decode-references.ts';

/** Elements that exports write into bodies. */
const bodyTags = words('a article b blockquote br div em h1 h2 h3 h4 h5 h6 i li ol p section span strong table ul');
const markup = new RegExp(`<${anyOf(bodyTags)}\\b[^<>]{0,300}>`, 'i');

/** The blocks of a body that is stated by itself. One without markup may be escaped as if it had some (`mum&#39;s`). */
export function blocksOfBody(body: string, isMarkup = markup.test(body)): readonly Block[] {
  return isMarkup ? readMarkup(body) : splitParagraphs(decodeReferences(body));
}
