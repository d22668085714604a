import type { Random } from '../../model/random.ts';
import { makeDay, makeName, makeParagraph, makeTitle, several } from '../fill.ts';
import { html, makeMarkup } from '../make-markup.ts';
import { makePhrase, makeText } from '../make-text.ts';
import type { Shape } from './shape.ts';

type Kind = 'paragraph' | 'heading' | 'list' | 'quotation' | 'picture' | 'other';

/** How an editor or a publishing system keeps a text in parts. */
interface Editor {
  readonly name: string;
  /** A piece of a line. */
  readonly leaf: (text: string, isStruck: boolean, random: Random) => unknown;
  readonly block: (kind: Kind, parts: readonly unknown[], random: Random) => unknown;
  readonly document: (blocks: readonly unknown[], random: Random) => object;
}

const textOf = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('');
const plain = (text: string, isStruck: boolean): string => (isStruck ? `<s>${text}</s>` : text);
const titled = (random: Random): object => ({
  title: makeTitle(random),
  author: random.chance(0.5) ? makeName(random) : { name: makeName(random) },
  date: makeDay(random),
});

const kinds: readonly Kind[] = [
  'paragraph',
  'paragraph',
  'paragraph',
  'heading',
  'list',
  'quotation',
  'picture',
  'other',
];
/** The word of a kind, now and then that of another or none. */
const wordOf = (words: Partial<Record<Kind, string>>, kind: Kind, random: Random): string =>
  random.chance(0.95)
    ? (words[kind] ?? 'embed')
    : random.pick(['paragraph', 'h2', 'caption', 'table', 'li', '', 'a/b-c']);

const tagged =
  (words: Partial<Record<Kind, string>>, type: string, holder: string) =>
  (kind: Kind, parts: readonly unknown[], random: Random): unknown => ({
    [type]: wordOf(words, kind, random),
    [holder]: parts,
  });

const editors: readonly Editor[] = [
  {
    name: 'Arc XP',
    leaf: plain,
    block: (kind, parts, random) => ({
      type: wordOf(
        { paragraph: 'text', heading: 'header', list: 'list', quotation: 'quote', picture: 'image' },
        kind,
        random,
      ),
      ...(kind === 'list' ? { items: [{ type: 'text', content: textOf(parts) }], list_type: 'unordered' } : {}),
      content: textOf(parts),
    }),
    document: (blocks, random) => ({
      headlines: { basic: makeTitle(random) },
      credits: { by: [{ type: 'author', name: makeName(random) }] },
      display_date: makeDay(random),
      content_elements: blocks,
    }),
  },
  {
    name: 'Guardian',
    leaf: plain,
    block: (kind, parts) => ({
      type: kind === 'picture' ? 'image' : 'text',
      textTypeData: { html: `<p>${textOf(parts)}</p>` },
    }),
    document: (blocks, random) => ({
      response: {
        content: {
          webTitle: makeTitle(random),
          webPublicationDate: makeDay(random),
          fields: { byline: makeName(random), bodyText: makeParagraph(random) },
          blocks: { body: [{ bodyHtml: `<p>${makeParagraph(random)}</p>`, elements: blocks }] },
        },
      },
    }),
  },
  {
    name: 'Portable Text of Sanity',
    leaf: (text, isStruck) => ({ _type: 'span', text, marks: isStruck ? ['strike-through'] : [] }),
    block: (kind, parts, random) => ({
      _type: kind === 'picture' ? 'image' : 'block',
      style: wordOf({ paragraph: 'normal', heading: 'h2', quotation: 'blockquote' }, kind, random),
      ...(kind === 'list' ? { listItem: 'bullet', level: 1 } : {}),
      children: parts,
      markDefs: [],
    }),
    document: (blocks, random) => ({ _type: 'post', ...titled(random), body: blocks }),
  },
  {
    name: 'Slate',
    leaf: (text, isStruck) => (isStruck ? { text, strikethrough: true } : { text }),
    block: tagged(
      { paragraph: 'paragraph', heading: 'heading-one', list: 'list-item', quotation: 'block-quote' },
      'type',
      'children',
    ),
    document: (blocks, random) => ({ ...titled(random), content: blocks }),
  },
  {
    name: 'ProseMirror',
    leaf: (text, isStruck) => ({ type: 'text', text, ...(isStruck ? { marks: [{ type: 'strike' }] } : {}) }),
    block: tagged(
      { paragraph: 'paragraph', heading: 'heading', list: 'listItem', quotation: 'blockquote', picture: 'image' },
      'type',
      'content',
    ),
    document: (blocks, random) => ({ ...titled(random), content: { type: 'doc', content: blocks } }),
  },
  {
    name: 'Editor.js',
    leaf: plain,
    block: (kind, parts, random) => ({
      id: 'a',
      type: wordOf(
        { paragraph: 'paragraph', heading: 'header', list: 'list', quotation: 'quote', picture: 'image' },
        kind,
        random,
      ),
      data: kind === 'list' ? { style: 'ordered', items: parts } : { text: textOf(parts), caption: makePhrase(random) },
    }),
    document: (blocks, random) => ({ ...titled(random), time: 1772600000000, blocks, version: '2.28.0' }),
  },
  {
    name: 'Draft.js',
    leaf: (text) => text,
    block: (kind, parts, random) => ({
      key: 'a',
      text: textOf(parts),
      type: wordOf(
        { paragraph: 'unstyled', heading: 'header-two', list: 'unordered-list-item', picture: 'atomic' },
        kind,
        random,
      ),
      depth: 0,
      inlineStyleRanges: several(random, 0, 3, () => ({
        offset: random.pick([0, 1, 5, 9, -1, 1e9, 0.5]),
        length: random.pick([0, 1, 7, -3, 1e9]),
        style: random.pick(['STRIKETHROUGH', 'BOLD', 'strike']),
      })),
      entityRanges: [],
    }),
    document: (blocks, random) => ({ ...titled(random), body: { blocks, entityMap: {} } }),
  },
  {
    name: 'Lexical',
    leaf: (text, isStruck) => ({ type: 'text', text, format: isStruck ? 4 : 0, version: 1 }),
    block: tagged(
      { paragraph: 'paragraph', heading: 'heading', list: 'listitem', quotation: 'quote' },
      'type',
      'children',
    ),
    document: (blocks, random) => ({ ...titled(random), lexical: { root: { type: 'root', children: blocks } } }),
  },
  {
    name: 'Mobiledoc',
    leaf: (text, isStruck, random) => [0, isStruck ? [0] : [], random.pick([0, 0, 1, 5, -1]), text],
    block: (kind, parts, random) =>
      kind === 'picture'
        ? [10, random.pick([0, 1, 9])]
        : kind === 'list'
          ? [3, 'ul', [parts]]
          : [1, kind === 'heading' ? 'h2' : 'p', parts],
    document: (blocks, random) => ({
      ...titled(random),
      mobiledoc: {
        version: '0.3.1',
        markups: [['s'], ['em']],
        atoms: [],
        cards: [['markdown', { markdown: makeParagraph(random) }]],
        sections: blocks,
      },
    }),
  },
  {
    name: 'Delta of Quill',
    leaf: (text, isStruck) => ({ insert: text, ...(isStruck ? { attributes: { strike: true } } : {}) }),
    block: (kind, parts) => [...parts, { insert: '\n', ...(kind === 'heading' ? { attributes: { header: 2 } } : {}) }],
    document: (blocks, random) => ({ ...titled(random), body: { ops: blocks.flat() } }),
  },
  {
    name: 'Contentful',
    leaf: (text, isStruck) => ({ nodeType: 'text', value: text, marks: isStruck ? [{ type: 'strikethrough' }] : [] }),
    block: tagged(
      { paragraph: 'paragraph', heading: 'heading-2', list: 'list-item', quotation: 'blockquote' },
      'nodeType',
      'content',
    ),
    document: (blocks, random) => ({ fields: { ...titled(random), body: { nodeType: 'document', content: blocks } } }),
  },
  {
    name: 'Notion',
    leaf: (text, isStruck) => ({ type: 'text', plain_text: text, annotations: { strikethrough: isStruck } }),
    block: (kind, parts, random) => {
      const type = wordOf(
        { paragraph: 'paragraph', heading: 'heading_2', list: 'bulleted_list_item', quotation: 'quote' },
        kind,
        random,
      );
      return { object: 'block', type, [type]: { rich_text: parts } };
    },
    document: (blocks, random) => ({ ...titled(random), results: blocks }),
  },
  {
    name: 'Gutenberg',
    leaf: plain,
    block: (kind, parts, random) => ({
      blockName: `core/${wordOf({ paragraph: 'paragraph', heading: 'heading', list: 'list', quotation: 'quote', picture: 'image' }, kind, random)}`,
      innerHTML: `<p>${textOf(parts)}</p>`,
      innerBlocks: [],
    }),
    document: (blocks, random) => ({ ...titled(random), blocks }),
  },
  {
    name: 'components of Apple News',
    leaf: (text, isStruck) => (isStruck ? `~~${text}~~` : text),
    block: (kind, parts, random) => ({
      role: wordOf({ paragraph: 'body', heading: 'heading2', quotation: 'quote', picture: 'photo' }, kind, random),
      format: random.pick(['markdown', 'html', 'none']),
      text: textOf(parts),
    }),
    document: (blocks, random) => ({ ...titled(random), components: blocks }),
  },
  {
    name: 'sections',
    leaf: plain,
    block: (kind, parts, random) => ({
      ...(kind === 'heading' ? { heading: makePhrase(random) } : {}),
      paragraphs: random.chance(0.5) ? parts : parts.map((text) => ({ text })),
    }),
    document: (blocks, random) => ({ ...titled(random), sections: blocks }),
  },
];

function makeLeaf({ leaf }: Editor, random: Random): unknown {
  const text = random.chance(0.7)
    ? makeParagraph(random)
    : random.chance(0.5)
      ? makeText(random, 3)
      : makeMarkup(random, html, 5);
  return leaf(text, random.chance(0.15), random);
}

function makeBlock(editor: Editor, random: Random, depth = 0): unknown {
  const kind = random.pick(kinds);
  const isNested = depth < 4 && random.chance(0.15);
  const parts = several(random, isNested ? 1 : 0, 3, () =>
    isNested ? makeBlock(editor, random, depth + 1) : makeLeaf(editor, random),
  );
  return editor.block(kind, parts, random);
}

export const editorShapes: readonly Shape[] = editors.map((editor) => ({
  name: `JSON of parts, ${editor.name}`,
  key: 'a.json',
  make: (random) => {
    const document = editor.document(
      several(random, 1, 6, () => makeBlock(editor, random)),
      random,
    );
    return JSON.stringify(random.chance(0.1) ? [document, document] : document);
  },
}));
