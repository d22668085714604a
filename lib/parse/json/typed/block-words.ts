import { wordSet } from '../../../model/words.ts';

/*
 * Words of the names that editors and publishing systems give to parts of a text: "header-two", "core/paragraph",
 * "ParagraphBlock". Sources: the documents that ProseMirror, Slate, Draft.js, Editor.js, Lexical, Quill, Mobiledoc,
 * Portable Text, Contentful, Prismic, Strapi, Notion, Arc XP, the Guardian and Apple News describe.
 */

/** Parts that are one line of text with marks in it. */
export const oneLineWords = wordSet(
  'caption h header heading p para paragraph pre preformatted subheading textblock title',
);
export const headingWords = wordSet(
  'crosshead h header heading headline hed hl intertitle subhead subheader subheading subtitle title',
);
export const quotationWords = wordSet('blockquote bq quotation quote');
export const listItemWords = wordSet('bullet bulleted li listitem numbered oli uli');
export const listWords = wordSet('list ol ul');
export const cellWords = wordSet('cell table tablecell td th');
export const codeWords = wordSet('code codeblock pre preformatted');

/** Parts of a line. */
export const inlineWords = wordSet(`
  a b bold em emphasis entity fragment hyperlink i inline italic leaf link mention span strong sub sup textinline
  textrun u underline
`);
export const breakWords = wordSet('br break hardbreak linebreak softbreak');

/** Parts that hold text whatever else their name says: "text-with-image". */
export const textWords = wordSet('body html markdown p paragraph richtext text');

/** Parts that are no text of the article. */
export const otherWords = wordSet(`
  ad ads advert advertisement aside audio author authors bio button byline caption captions card cards carousel comment
  comments cta divider embed embedded embeds facebook factbox figcaption figure footer form gallery graphic hr iframe
  image images img infobox instagram interstitial map media meta newsletter oembed paywall photo photos picture player
  podcast poll pq promo pull pullquote quiz recirc related rule script separator share sidebar signup slider slideshow
  social spacer style subscribe tags teaser teasers timestamp toc tweet twitter video widget youtube
`);

/** Members that hold the parts of a part. */
export const holderNames = wordSet(`
  attributes blocks body bodymodel childnodes children columns components content content_elements contents data doc
  document elements fields fragments innerblocks items json leaves model nodes paragraph paragraphs parts primary
  props raw rich_text richtext root rows runs sections slices spans text textrun value
`);
/** Holders whose parts, where they have no parts of their own, make up one line. */
export const inlineHolders = wordSet('childnodes children fragments leaves rich_text richtext runs spans');

/** Members with the text of a part, the fullest first. */
export const textNames = [
  'bodyhtml',
  'html',
  'innerhtml',
  'markdown',
  'text',
  'content',
  'value',
  '@value',
  'plain_text',
  'textcontent',
  'rendered',
  'body',
  'paragraph',
  'data',
  'p',
  'copy',
  'txt',
  't',
] as const;

/** Members with a text that is none of the part's own: what it is called, what it belongs to, what a picture shows. */
export const noTextNames = wordSet(`
  alt attribution author byline caption class classname copyright credit date description heading headline href id key
  label lang language layout link name note notes order published rel role section seq slug source src style
  subheading subtitle summary target teaser time timestamp title tooltip type uid updated uri url user uuid variant
`);

/** Members that say what a part is. */
export const typeNames = [
  'type',
  '_type',
  '__typename',
  'nodetype',
  'nodename',
  'tagname',
  'tag',
  'blocktype',
  'blockname',
  'block_type',
  'slice_type',
  '__component',
  'component',
  'kind',
  'role',
  'style',
  'listitem',
  'widget',
  'block',
  'element',
  'node',
  'name',
] as const;

/** Members of a section that stand above its text. */
export const sectionHeadNames = ['headline', 'heading', 'subheading', 'subhead', 'title', 'crosshead'] as const;
