import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../lib/model/article.ts';
import { parseJson } from '../../../lib/parse/json/parse-json.ts';
import { readItems } from '../read-one.ts';

const first = 'The mill of Ostrow burned down on Monday night, and nobody was hurt in it.';
const head = 'Who pays';
const second = 'Its owner, Nele Brandt, wants to build it again.';
const right = [first, head, second];

interface Case {
  readonly name: string;
  readonly input: unknown;
  /** The texts of the blocks, where they are others than usual. */
  readonly texts?: readonly string[];
}

const leaf = (text: string, more: object = {}): object => ({ type: 'text', text, ...more });
const leaves = [
  leaf('Its owner, '),
  leaf('Nele Brandt', { marks: [{ type: 'bold' }] }),
  leaf(', wants to build it again.'),
];
const [before, named, behind] = ['Its owner, ', 'Nele Brandt', ', wants to build it again.'];

const cases: readonly Case[] = [
  {
    name: 'content elements with pictures, boxes and lists',
    input: {
      content_elements: [
        { _id: 'a', type: 'text', content: first },
        { _id: 'b', type: 'image', caption: 'The mill in 1990.' },
        { _id: 'c', type: 'header', level: 2, content: head },
        { _id: 'd', type: 'interstitial_link', content: 'The fire brigade of Ostrow turns 100' },
        { _id: 'e', type: 'text', content: 'Its owner, <b>Nele Brandt</b>, wants to build it again.' },
      ],
    },
  },
  {
    name: 'ProseMirror',
    input: {
      content: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [leaf(first)] },
          { type: 'image', attrs: { src: 'mill.jpg', alt: 'The mill' } },
          { type: 'heading', attrs: { level: 2 }, content: [leaf(head)] },
          { type: 'paragraph', content: leaves },
        ],
      },
    },
  },
  {
    name: 'Slate, with paragraphs that have no type',
    input: {
      body: [
        { children: [{ text: first }] },
        { type: 'heading-two', children: [{ text: head }] },
        {
          children: [
            { text: before },
            { type: 'link', url: '/n', children: [{ text: named, bold: true }] },
            { text: behind },
          ],
        },
      ],
    },
  },
  {
    name: 'Portable Text, cut anywhere',
    input: {
      body: [
        {
          _type: 'block',
          style: 'normal',
          children: [
            { _type: 'span', text: first.slice(0, 7) },
            { _type: 'span', text: first.slice(7) },
          ],
        },
        { _type: 'figure', caption: 'The mill' },
        { _type: 'block', style: 'h3', children: [{ _type: 'span', text: head }] },
        { _type: 'block', style: 'normal', markDefs: [], children: [{ _type: 'span', text: second }] },
      ],
    },
  },
  {
    name: 'Editor.js',
    input: {
      content: {
        time: 1,
        blocks: [
          { type: 'paragraph', data: { text: first } },
          { type: 'image', data: { caption: 'The mill', file: {} } },
          { type: 'header', data: { text: head, level: 2 } },
          { type: 'paragraph', data: { text: 'Its owner, <i>Nele Brandt</i>, wants to build it again.' } },
        ],
      },
    },
  },
  {
    name: 'Draft.js',
    input: {
      body: {
        blocks: [
          { key: '1', text: first, type: 'unstyled', inlineStyleRanges: [], entityRanges: [], data: {} },
          { key: '2', text: head, type: 'header-three' },
          { key: '3', text: ' ', type: 'atomic' },
          { key: '4', text: second, type: 'unstyled' },
        ],
        entityMap: {},
      },
    },
  },
  {
    name: 'Draft.js in a string',
    input: { body: JSON.stringify({ blocks: right.map((text) => ({ text, type: 'unstyled' })), entityMap: {} }) },
  },
  {
    name: 'Contentful',
    input: {
      fields: {
        body: {
          nodeType: 'document',
          data: {},
          content: [
            { nodeType: 'paragraph', data: {}, content: [{ nodeType: 'text', value: first, marks: [], data: {} }] },
            { nodeType: 'embedded-asset-block', data: { target: {} }, content: [] },
            { nodeType: 'heading-2', data: {}, content: [{ nodeType: 'text', value: head, marks: [], data: {} }] },
            {
              nodeType: 'paragraph',
              data: {},
              content: [
                { nodeType: 'text', value: before, marks: [], data: {} },
                {
                  nodeType: 'hyperlink',
                  data: { uri: 'https://a.example' },
                  content: [{ nodeType: 'text', value: named, marks: [] }],
                },
                { nodeType: 'text', value: behind, marks: [], data: {} },
              ],
            },
          ],
        },
      },
    },
  },
  {
    name: 'Lexical in a string',
    input: {
      lexical: JSON.stringify({
        root: {
          type: 'root',
          children: [
            { type: 'paragraph', children: [{ type: 'extended-text', text: first, format: 0 }] },
            { type: 'image', src: 'm.jpg', caption: 'The mill' },
            { type: 'extended-heading', tag: 'h2', children: [{ type: 'extended-text', text: head, format: 0 }] },
            {
              type: 'paragraph',
              children: [
                { type: 'extended-text', text: before, format: 0 },
                { type: 'link', children: [{ type: 'extended-text', text: named, format: 1 }] },
                { type: 'extended-text', text: behind, format: 0 },
              ],
            },
          ],
        },
      }),
    },
  },
  {
    name: 'Mobiledoc',
    input: {
      mobiledoc: JSON.stringify({
        version: '0.3.1',
        markups: [['em'], ['a', ['href', '#']]],
        atoms: [],
        cards: [['image', { src: 'm.jpg' }]],
        sections: [
          [1, 'p', [[0, [], 0, first]]],
          [10, 0],
          [1, 'h2', [[0, [], 0, head]]],
          [
            1,
            'p',
            [
              [0, [], 0, before],
              [0, [1, 0], 2, named],
              [0, [], 0, behind],
            ],
          ],
        ],
      }),
    },
  },
  {
    name: 'Quill',
    input: {
      content: {
        ops: [
          { insert: `${first}\n` },
          { insert: { image: 'm.jpg' } },
          { insert: head },
          { insert: '\n', attributes: { header: 2 } },
          { insert: before },
          { insert: named, attributes: { bold: true } },
          { insert: `${behind}\n` },
        ],
      },
    },
  },
  {
    name: 'Gutenberg',
    input: {
      blocks: [
        { blockName: 'core/paragraph', attrs: {}, innerBlocks: [], innerHTML: `\n<p>${first}</p>\n` },
        {
          blockName: 'core/image',
          attrs: {},
          innerBlocks: [],
          innerHTML: '<figure><figcaption>The mill</figcaption></figure>',
        },
        { blockName: 'core/heading', attrs: {}, innerBlocks: [], innerHTML: `<h2>${head}</h2>` },
        {
          blockName: 'core/group',
          innerBlocks: [{ blockName: 'core/paragraph', innerBlocks: [], innerHTML: `<p>${second}</p>` }],
          innerHTML: '<div></div>',
        },
      ],
    },
  },
  {
    name: 'blocks with a text of their own beside their elements',
    input: {
      response: {
        content: {
          id: 'ostrow/mill',
          blocks: {
            main: { bodyHtml: '<figure>The mill</figure>', elements: [{ type: 'image' }] },
            body: [
              {
                bodyHtml: `<p>${first}</p><h2>${head}</h2><p>${second}</p>`,
                bodyTextSummary: `${first} ${head} ${second}`,
                elements: [{ type: 'text', textTypeData: { html: `<p>${first}</p><h2>${head}</h2><p>${second}</p>` } }],
              },
            ],
          },
        },
      },
    },
  },
  {
    name: 'components by their roles',
    input: {
      components: [
        { role: 'photo', URL: 'm.jpg', caption: 'The mill' },
        { role: 'body', text: first, format: 'html' },
        {
          role: 'container',
          components: [
            { role: 'heading2', text: head },
            { role: 'pullquote', text: 'Nobody was hurt' },
          ],
        },
        { role: 'body', text: second },
      ],
    },
  },
  {
    name: 'models in models, whose paragraphs say their text twice',
    input: {
      body: [
        { type: 'image', model: { blocks: [{ type: 'altText', model: { blocks: [] } }] } },
        {
          type: 'text',
          model: {
            blocks: [
              {
                type: 'paragraph',
                model: { text: first, blocks: [{ type: 'fragment', model: { text: first, attributes: [] } }] },
              },
            ],
          },
        },
        {
          type: 'subheadline',
          model: { blocks: [{ type: 'text', model: { blocks: [{ type: 'paragraph', model: { text: head } }] } }] },
        },
        {
          type: 'text',
          model: {
            blocks: [
              {
                type: 'paragraph',
                model: {
                  text: second,
                  blocks: [
                    { type: 'fragment', model: { text: before } },
                    { type: 'urlLink', model: { text: named, blocks: [{ type: 'fragment', model: { text: named } }] } },
                    { type: 'fragment', model: { text: behind } },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  },
  {
    name: 'a tree of tags',
    input: {
      content: [
        { tag: 'p', children: [first] },
        { tag: 'figure', children: [{ tag: 'img' }, { tag: 'figcaption', children: ['The mill'] }] },
        { tag: 'h3', children: [head] },
        { tag: 'p', children: [before, { tag: 'a', attrs: { href: '/n' }, children: [named] }, behind] },
      ],
    },
  },
  {
    name: 'JsonML',
    input: { body: ['div', { class: 'x' }, ['p', first], ['h2', head], ['p', before, ['em', named], behind]] },
  },
  {
    name: 'Prismic',
    input: {
      data: {
        body: [
          { type: 'paragraph', text: first, spans: [{ start: 4, end: 8, type: 'strong' }] },
          { type: 'heading2', text: head, spans: [] },
          { type: 'paragraph', text: second, spans: [] },
        ],
      },
    },
  },
  {
    name: 'Notion',
    input: {
      results: [
        {
          object: 'block',
          type: 'paragraph',
          paragraph: { rich_text: [{ type: 'text', text: { content: first }, plain_text: first }] },
        },
        {
          object: 'block',
          type: 'heading_2',
          heading_2: { rich_text: [{ type: 'text', text: { content: head }, plain_text: head }] },
        },
        {
          object: 'block',
          type: 'paragraph',
          paragraph: {
            rich_text: [before, named, behind].map((text) => ({
              type: 'text',
              text: { content: text },
              plain_text: text,
            })),
          },
        },
      ],
    },
  },
  {
    name: 'typed names of a query language',
    input: {
      sprinkledBody: {
        content: [
          { __typename: 'ParagraphBlock', content: [{ __typename: 'TextInline', text: first, formats: [] }] },
          { __typename: 'ImageBlock', media: {} },
          { __typename: 'Heading2Block', content: [{ __typename: 'TextInline', text: head, formats: [] }] },
          {
            __typename: 'ParagraphBlock',
            content: [before, named, behind].map((text) => ({ __typename: 'TextInline', text })),
          },
        ],
      },
    },
  },
  {
    name: 'runs of text in paragraphs',
    input: {
      body: {
        content: [
          { paragraph: { elements: [{ textRun: { content: `${first}\n` } }] } },
          { paragraph: { elements: [{ textRun: { content: `${head}\n` } }] } },
          { paragraph: { elements: [before, named, behind].map((content) => ({ textRun: { content } })) } },
        ],
      },
    },
  },
  {
    name: 'sections with headings',
    input: {
      body: {
        sections: [
          { headline: [], paragraphs: [first] },
          { headline: [head], paragraphs: [second] },
        ],
      },
    },
  },
  {
    name: 'sections by title',
    input: {
      sections: [
        { title: '', text: first },
        { title: head, text: second },
      ],
    },
  },
  {
    name: 'parts under names that nobody knows',
    input: {
      absaetze: [
        { art: 'x', children: [{ text: `${first} ${second} ${first}` }] },
        { art: 'x', children: [{ text: second }] },
      ],
    },
    texts: [`${first} ${second} ${first}`, second],
  },
  {
    name: 'a text under a name that nobody knows',
    input: { contenido_de_la_nota: `${first} ${second}\n\n${first} ${second}`, slug: 'mill-burns' },
    texts: [`${first} ${second}`, `${first} ${second}`],
  },
  {
    name: 'Markdown in a member',
    input: {
      body: `${first}\n\n## ${head}\n\nIts owner, **Nele Brandt**, wants to [build](https://a.example) it again.`,
    },
  },
  {
    name: 'paragraphs whose names are those of tags',
    input: { content: { bodyModel: { paragraphs: right.map((text) => ({ name: 'a', type: 1, text, markups: [] })) } } },
  },
  {
    name: 'components with properties',
    input: { content: right.map((text) => ({ component: 'paragraph', props: { text } })) },
  },
  {
    name: 'lists and quotations',
    input: {
      content: [
        { type: 'paragraph', children: [leaf(first)] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [leaf('40 '), leaf('sacks')] }],
        },
        { type: 'quote', children: [leaf(second)] },
      ],
    },
    texts: [first, '40 sacks', second],
  },
];

describe('reads a text in parts whole:', () => {
  for (const { name, input, texts = right } of cases) {
    test(name, () => {
      const object = {
        headline: 'Mill of Ostrow burns',
        authors: ['Ida Falk'],
        date: '2026-04-14',
        ...(input as object),
      };
      expect(parseJson(JSON.stringify(object))).toMatchObject({
        headline: 'Mill of Ostrow burns',
        authors: ['Ida Falk'],
        published: '2026-04-14',
        blocks: texts.map((text) => ({
          text: expect.stringMatching(new RegExp(`^${text.replace(/[.,]/g, '.')}\\s*$`)),
        })),
      });
    });
  }
});

const struck: readonly Case[] = [
  {
    name: 'ProseMirror',
    input: [
      {
        type: 'paragraph',
        content: [leaf('It cost '), leaf('3 ', { marks: [{ type: 'strike' }] }), leaf('4 crowns.')],
      },
    ],
  },
  {
    name: 'Slate',
    input: [{ children: [{ text: 'It cost' }, { text: ' 3 ', strikethrough: true }, { text: '4 crowns.' }] }],
  },
  {
    name: 'Portable Text',
    input: [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'It cost ' },
          { _type: 'span', text: '3', marks: ['strike-through'] },
          { _type: 'span', text: ' 4 crowns.' },
        ],
      },
    ],
  },
  {
    name: 'Lexical',
    input: {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [{ text: 'It cost ' }, { text: '3 ', format: 4 }, { text: '4 crowns.', format: 1 }],
          },
        ],
      },
    },
  },
  {
    name: 'Draft.js',
    input: {
      blocks: [
        {
          text: 'It cost 3 4 crowns.',
          type: 'unstyled',
          inlineStyleRanges: [{ offset: 8, length: 2, style: 'STRIKETHROUGH' }],
        },
      ],
    },
  },
  {
    name: 'Quill',
    input: { ops: [{ insert: 'It cost ' }, { insert: '3 ', attributes: { strike: true } }, { insert: '4 crowns.\n' }] },
  },
  {
    name: 'Notion',
    input: [
      {
        type: 'paragraph',
        paragraph: {
          rich_text: [
            { plain_text: 'It cost ' },
            { plain_text: '3 ', annotations: { strikethrough: true, bold: false } },
            { plain_text: '4 crowns.', annotations: { strikethrough: false } },
          ],
        },
      },
    ],
  },
  { name: 'markup', input: [{ type: 'text', content: 'It cost <s>3</s> 4 crowns.' }] },
];

describe('leaves out what is struck out in parts:', () => {
  for (const { name, input } of struck) {
    test(name, () => {
      const { blocks } = parseJson(JSON.stringify({ headline: 'Mill', body: input })) as ParsedDocument;
      expect(blocks.map(({ text }) => text.replace(/ +/g, ' ').trim())).toEqual(['It cost 4 crowns.']);
    });
  }
});

test('a list of parts alone is a text, and its first heading the headline', () => {
  const input = [
    { type: 'heading', level: 1, children: [{ text: head }] },
    { type: 'paragraph', children: [{ text: first }] },
  ];
  expect(parseJson(JSON.stringify(input))).toMatchObject({ headline: head, blocks: [{ text: first }] });
});

test.each([
  { name: 'a lead that is a sentence', lead: first, expected: [first, second] },
  { name: 'a lead that the text repeats', lead: second, expected: [second] },
  { name: 'a lead that is a standfirst', lead: 'Nobody was hurt', expected: [second] },
])('$name', ({ lead, expected }) => {
  const { blocks } = parseJson(
    JSON.stringify({ headline: head, lead, text: second.padEnd(61, '.') }),
  ) as ParsedDocument;
  expect(blocks.map(({ text }) => text.replace(/\.+$/, '.'))).toEqual(expected);
});

test.each([
  { name: 'an object', wrap: (parts: object) => ({ title: 'Weir of Ostby', rich_field: parts }) },
  { name: 'a string', wrap: (parts: object) => ({ title: 'Weir of Ostby', richField: JSON.stringify(parts) }) },
  {
    name: 'columns',
    wrap: (parts: object) => ({ title: 'Weir of Ostby', layout: [{ columns: [{ blocks: [parts] }] }] }),
  },
])('parts in $name of any name are the text', ({ wrap }) => {
  const lines = [
    'The weir of Ostby broke in the night, and the mill below it stands dry.',
    'Nobody was hurt, its owner said.',
  ];
  const children = lines.map((text) => ({
    type: 'p',
    children: [{ text: text.slice(0, 9) }, { text: text.slice(9), bold: true }],
  }));
  const [item] = readItems(JSON.stringify(wrap({ type: 'doc', children })), 'application/json');
  expect(item?.document.headline).toBe('Weir of Ostby');
  expect(item?.document.blocks.map(({ text }) => text)).toEqual(lines);
});

test('a number beside parts is no mark of struck-out text', () => {
  const children = [{ type: 'text', format: 0, text: 'The weir of Ostby broke in the night.' }];
  const content = { root: { children: [{ type: 'paragraph', format: 4, children }] } };
  const [item] = readItems(JSON.stringify({ title: 'Weir', content }), 'application/json');
  expect(item?.document.blocks).toHaveLength(1);
});
