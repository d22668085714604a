import type { Block } from '../../model/article.ts';
import { anyOf, words } from '../../model/words.ts';
import { dropShortcodes } from '../html/drop-shortcodes.ts';
import { readMarkup } from '../html/read-markup.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { splitParagraphs } from '../plain-text/split-paragraphs.ts';
import { decodeReferences } from '../xml/decode-references.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

/** Elements that exports write into bodies. */
const bodyTags = words(`
  a article b blockquote br del div em font h1 h2 h3 h4 h5 h6 i ins li ol p s section span strike strong sub sup table u
  ul
`);
const markup = new RegExp(`<${anyOf(bodyTags)}\\b[^<>]{0,300}>`, 'i');

/**
 * The blocks of a body that is stated by itself, as markup, Markdown or plain text. One without markup may be escaped
 * as if it had some (`mum&#39;s`).
 */
export function blocksOfBody(body: string, isMarkup = markup.test(body)): readonly Block[] {
  if (isMarkup) return readMarkup(body);
  const written = dropShortcodes(body);
  return looksLikeMarkdown(written) ? blocksOfMarkdown(written) : splitParagraphs(decodeReferences(written));
}

function blocksOfMarkdown(body: string): readonly Block[] {
  const { headline, blocks } = parseMarkdown(body);
  return headline === undefined ? blocks : [{ kind: 'heading', text: headline }, ...blocks];
}
