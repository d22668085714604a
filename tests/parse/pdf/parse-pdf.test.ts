import { expect, test } from 'vitest';
import { parsePdf } from '../../../lib/parse/pdf/parse-pdf.ts';
import { readPdf } from '../../../lib/parse/pdf/read-pdf.ts';
import { column, makePdf, type Placed } from './make-pdf.ts';

const lede = [
  'The pilots of Port Maren went back to work on Monday after',
  'a strike of nine days that had kept forty ships outside the',
  'harbour, the board said.',
];
const next = [
  'The pay rises by four percent from June. Both sides promised',
  'that there will be no strike before 2028.',
];
const whole = (lines: readonly string[]): string => lines.join(' ');
const read = async (pages: readonly (readonly Placed[])[], info?: string) => {
  const bytes = makePdf(pages, info);
  return parsePdf(bytes, await readPdf(new Uint8Array(bytes)));
};

const cases: readonly { name: string; pages: readonly (readonly Placed[])[]; info?: string; expected: object }[] = [
  {
    name: 'a headline in large letters, and paragraphs parted by space',
    pages: [
      [
        [50, 700, 20, 'Pilots return to'],
        [50, 676, 20, 'their boats'],
        ...column(50, 640, lede),
        ...column(50, 594, next),
      ],
    ],
    expected: { headline: 'Pilots return to their boats', blocks: [{ text: whole(lede) }, { text: whole(next) }] },
  },
  {
    name: 'paragraphs parted by indentation',
    pages: [[...column(50, 640, lede), ...column(62, 604, next.slice(0, 1)), ...column(50, 592, next.slice(1))]],
    expected: { blocks: [{ text: whole(lede) }, { text: whole(next) }] },
  },
  {
    name: 'words broken at the end of a line, and those that have a hyphen of their own',
    pages: [
      [
        ...column(50, 640, [
          'The long-standing plan was given up by the harbour commis-',
          'sion, and with it the long-',
          'standing hope of the North-',
          'South line in the 20-',
          'year plan of the city of Maren.',
        ]),
      ],
    ],
    expected: {
      blocks: [
        {
          text: 'The long-standing plan was given up by the harbour commission, and with it the long-standing hope of the North-South line in the 20-year plan of the city of Maren.',
        },
      ],
    },
  },
  {
    name: 'no running heads and page numbers, and a paragraph that goes on over the page',
    pages: [
      [[50, 780, 8, 'Harbour Courier 4 March'], ...column(50, 140, lede.slice(0, 2)), [290, 20, 8, '1']],
      [[50, 780, 8, 'Harbour Courier 5 March'], ...column(50, 700, lede.slice(2)), [290, 20, 8, 'Page 2 of 2']],
    ],
    expected: { blocks: [{ text: whole(lede) }] },
  },
  {
    name: 'two columns that are drawn line by line',
    pages: [
      [...lede, ...next].flatMap((text, index): Placed[] => [
        [40, 640 - index * 12, 8, text],
        [330, 640 - index * 12, 8, `${'Right column of the page'} ${index}`],
      ]),
    ],
    expected: {
      blocks: [
        { text: whole(lede) },
        { text: whole(next) },
        { text: expect.stringMatching(/^Right column of the page 0 .* 4$/) },
      ],
    },
  },
  {
    name: 'a title that the file states, when no line is larger',
    pages: [[...column(50, 640, lede), ...column(50, 594, next)]],
    info: "/Title(Pilots return to their boats)/Author(Mara Lindqvist)/CreationDate(D:20260304061209+01'00')",
    expected: {
      headline: 'Pilots return to their boats',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09+01:00',
    },
  },
  {
    name: 'a title that is none',
    pages: [[...column(50, 640, lede), ...column(50, 594, next)]],
    info: '/Title(Microsoft Word - story_final.docx)/Author(user)',
    expected: { headline: undefined, authors: [] },
  },
  {
    name: 'a newspaper in larger letters than its headline',
    pages: [[[50, 740, 40, 'Courier'], [50, 690, 18, 'Pilots return to their boats'], ...column(50, 640, lede)]],
    expected: { headline: 'Pilots return to their boats' },
  },
  {
    name: 'one line, which is the text',
    pages: [[[50, 700, 20, 'Pilots return']]],
    expected: { headline: undefined, blocks: [{ text: 'Pilots return' }] },
  },
  {
    name: 'the day and the number at the top of a single page',
    pages: [
      [
        [50, 770, 9, 'HARBOUR COURIER'],
        [440, 770, 9, 'Wednesday, March 4, 2026 7'],
        [50, 700, 20, 'Pilots return to their boats'],
        [50, 676, 13, 'After nine days the harbour is open again'],
        ...column(50, 640, lede),
        ...column(50, 594, next),
      ],
    ],
    expected: {
      headline: 'Pilots return to their boats',
      deck: 'After nine days the harbour is open again',
      published: '2026-03-04',
      blocks: [{ text: whole(lede) }, { text: whole(next) }],
    },
  },
  {
    name: 'what a browser prints around a page',
    pages: [
      [
        [50, 775, 8, '3/9/26, 9:12 AM'],
        [250, 775, 8, 'Pilots return to their boats - Harbour Courier'],
        [50, 700, 20, 'Pilots return to their boats'],
        ...column(50, 640, lede),
        [50, 20, 8, 'https://courier.example/pilots'],
        [540, 20, 8, '1/1'],
      ],
    ],
    expected: { headline: 'Pilots return to their boats', published: undefined, blocks: [{ text: whole(lede) }] },
  },
  {
    name: 'a large initial',
    pages: [
      [
        [50, 618, 36, 'T'],
        ...column(76, 640, ['he pilots of Port Maren went back to', 'work on Monday after a strike of nine']),
        ...column(50, 616, ['days that had kept forty ships outside.']),
      ],
    ],
    expected: {
      blocks: [
        {
          text: 'The pilots of Port Maren went back to work on Monday after a strike of nine days that had kept forty ships outside.',
        },
      ],
    },
  },
  {
    name: 'columns of which one begins lower, drawn from the top of the page to its bottom',
    pages: [
      [...column(330, 640, [...next, ...next]), ...column(40, 612, [...lede, ...lede])].toSorted((a, b) => b[1] - a[1]),
    ],
    expected: {
      blocks: [{ text: whole(lede) }, { text: whole(lede) }, { text: whole(next) }, { text: whole(next) }],
    },
  },
  {
    name: 'a sentence that goes on on another page',
    pages: [
      [...column(50, 140, lede.slice(0, 2)), [50, 116, 8, 'Continued on page 9']],
      [[50, 712, 8, 'Continued from page 1'], ...column(50, 690, lede.slice(2))],
    ],
    expected: { blocks: [{ text: whole(lede) }] },
  },
  { name: 'a page without text', pages: [[]], expected: { blocks: [] } },
];

test.for(cases)('$name', async ({ pages, info, expected }) => {
  expect(await read(pages, info)).toMatchObject(expected);
});
