import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainText } from '../../../lib/parse/plain-text/parse-plain-text.ts';

const body = 'The council of Riverton voted on Tuesday to build a new tram line to the harbour by 2029.';
const second = 'Opponents said on Wednesday that the money was needed for schools and for the hospital.';

interface Case {
  readonly name: string;
  readonly input: string;
  readonly headline: string | undefined;
  readonly blocks: readonly string[];
}

const wrapped = [
  'The council of Riverton voted on Tuesday',
  'to build a new tram line to the harbour',
  'by 2029, after a long-',
  'standing dispute.',
];
const unwrapped =
  'The council of Riverton voted on Tuesday to build a new tram line to the harbour by 2029, after a long-standing dispute.';

const cases: readonly Case[] = [
  {
    name: 'a headline, a blank line, paragraphs',
    input: `Riverton builds a tram\n\n${body}\n\n${second}`,
    headline: 'Riverton builds a tram',
    blocks: [body, second],
  },
  {
    name: 'one line a paragraph, no blank lines',
    input: `Riverton builds a tram\n${body}\n${second}`,
    headline: 'Riverton builds a tram',
    blocks: [body, second],
  },
  {
    name: 'Windows line breaks',
    input: `Riverton builds a tram\r\n\r\n${body}\r\n${second}\r\n`,
    headline: 'Riverton builds a tram',
    blocks: [body, second],
  },
  {
    name: 'old Mac line breaks',
    input: `Riverton builds a tram\r\r${body}\r\r${second}`,
    headline: 'Riverton builds a tram',
    blocks: [body, second],
  },
  {
    name: 'counters below the headline',
    input: `Riverton builds a tram\n\n0\n412\n\n${body}`,
    headline: 'Riverton builds a tram',
    blocks: ['0', '412', body],
  },
  {
    name: 'a headline that asks',
    input: `Will Riverton build a tram?\n\n${body}`,
    headline: 'Will Riverton build a tram?',
    blocks: [body],
  },
  {
    name: 'a headline in capitals',
    input: `RIVERTON BUILDS A TRAM AND A BRIDGE TO THE HARBOUR\n\n${body}`,
    headline: 'RIVERTON BUILDS A TRAM AND A BRIDGE TO THE HARBOUR',
    blocks: [body],
  },
  {
    name: 'a headline that ends in an abbreviation',
    input: `Tram maker leaves the U.S.\n\n${body}`,
    headline: 'Tram maker leaves the U.S.',
    blocks: [body],
  },
  {
    name: 'no headline: the first line is a sentence',
    input: `${body}\n\n${second}`,
    headline: undefined,
    blocks: [body, second],
  },
  {
    name: 'no headline: a short first sentence',
    input: `It rained.\n\n${body}`,
    headline: undefined,
    blocks: ['It rained.', body],
  },
  {
    name: 'no headline: the first line begins with a dateline',
    input: `RIVERTON, March 4 (AP) — Trams\n\n${body}`,
    headline: undefined,
    blocks: ['RIVERTON, March 4 (AP) — Trams', body],
  },
  {
    name: 'no headline: nothing follows',
    input: 'ALERT: Tram derailed in Riverton\n',
    headline: undefined,
    blocks: ['ALERT: Tram derailed in Riverton'],
  },
  {
    name: 'no headline: a byline comes first',
    input: `By Jane Doe\n\n${body}`,
    headline: undefined,
    blocks: ['By Jane Doe', body],
  },
  {
    name: 'wrapped lines and a hyphen at the end of one',
    input: `Riverton builds\n\n${wrapped.join('\n')}\n\n${wrapped.join('\n')}`,
    headline: 'Riverton builds',
    blocks: [unwrapped, unwrapped],
  },
  {
    name: 'a wrapped line that opens with the number at the end of a sentence',
    input: `Riverton builds\n\n${wrapped.join('\n')}\n\nThe council approved it by 24 votes to\n9. The mayor was away.`,
    headline: 'Riverton builds',
    blocks: [unwrapped, 'The council approved it by 24 votes to 9. The mayor was away.'],
  },
  {
    name: 'a wrapped line that is only the day at the end of a sentence',
    input: `Riverton builds\n\n${wrapped.join('\n')}\n\nIt asks for bids from May 3 to\nSeptember 6.\n\n${wrapped.join('\n')}`,
    headline: 'Riverton builds',
    blocks: [unwrapped, 'It asks for bids from May 3 to September 6.', unwrapped],
  },
  {
    name: 'wrapped lines with indented openings',
    input: ` RIVERTON BUILDS\n\n    ${wrapped.join('\n')}\n    ${wrapped.join('\n')}\n`,
    headline: 'RIVERTON BUILDS',
    blocks: [unwrapped, unwrapped],
  },
  {
    name: 'a soft hyphen at the end of a line',
    input:
      'The council of Riverton voted for a tram-\nway and the neigh\u00adbour\u00ad\nhood was glad of it,\nas far as one could hear.',
    headline: undefined,
    blocks: [
      'The council of Riverton voted for a tram-way and the neigh\u00adbourhood was glad of it, as far as one could hear.',
    ],
  },
  {
    name: 'a list',
    input: `Riverton builds a tram\n\n${body}\n\n- eleven stops\n- 22,000 passengers\n1. a depot`,
    headline: 'Riverton builds a tram',
    blocks: [body, '- eleven stops', '- 22,000 passengers', '1. a depot'],
  },
  {
    name: 'a wire slug above the headline',
    input: `BC-RIVERTON-TRAM/ (UPDATE 1)\nUPDATE 1-Riverton builds a tram\n\n${body}`,
    headline: 'Riverton builds a tram',
    blocks: [body],
  },
  {
    name: 'paragraphs joined by spaces in one line',
    input: `${body}     ${second}`,
    headline: undefined,
    blocks: [body, second],
  },
  {
    name: 'tabs in place of line breaks',
    input: `Riverton builds a tram\t\t${body}\t\t${second}`,
    headline: 'Riverton builds a tram',
    blocks: [body, second],
  },
  {
    name: 'entities left by an export',
    input: `Riverton&apos;s tram &amp; bridge\n\n${body}`,
    headline: "Riverton's tram & bridge",
    blocks: [body],
  },
  {
    name: 'an ampersand that is no entity',
    input: `Smith &Co; tram & bridge\n\n${body}`,
    headline: 'Smith &Co; tram & bridge',
    blocks: [body],
  },
];

test('headline and blocks of plain text', () => {
  for (const { name, input, headline, blocks } of cases) {
    const parsed = parsePlainText(input);
    expect({ headline: parsed.headline, blocks: parsed.blocks.map(({ text }) => text) }, name).toEqual({
      headline,
      blocks,
    });
  }
});

test('rows with gaps become one table', () => {
  const { blocks } = parsePlainText(
    'Results\n\nDunmore   2   1   Castle Bay\nAlmvik    3   2   Sundhavn\n\nThe season goes on.',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'text']);
});

test('a head of keys becomes metadata', () => {
  const input = `Title: Riverton builds a tram\nBy: Jane Doe\nPublished: 4 March 2026, 5:58 UTC\nSource: The Maren Courier\n\n${body}`;
  expect(parsePlainText(input)).toMatchObject({
    headline: 'Riverton builds a tram',
    authors: ['Jane Doe'],
    published: '2026-03-04T05:58:00Z',
    publisher: 'The Maren Courier',
    blocks: [{ kind: 'text', text: body }],
  });
});

test('the head of a mail becomes metadata', () => {
  const input = `From: jane@courier.example (Jane Doe)\nSubject: Re: Riverton builds a tram\nNews-Software: Postbox 3\nLines: 12\n\n${body}`;
  expect(parsePlainText(input)).toMatchObject({
    headline: 'Riverton builds a tram',
    authors: ['Jane Doe'],
    blocks: [{ text: body }],
  });
});

test('a first line with a colon is no head', () => {
  const { headline, blocks } = parsePlainText(`Source: the river Lenn\n\n${body}`);
  expect({ headline, blocks: blocks.length }).toEqual({ headline: 'Source: the river Lenn', blocks: 1 });
});

test('a tokenized text is put together again, and told', () => {
  const input =
    "-LRB- CNN -RRB- -- On Tuesday , the mayor of Riverton , Elena Marsh , did n't speak . `` I am tired , '' she said .";
  const { blocks, notes } = parsePlainText(input);
  expect(blocks[0]?.text).toBe(
    "(CNN) -- On Tuesday, the mayor of Riverton, Elena Marsh, didn't speak. “I am tired,” she said.",
  );
  expect(notes.map(({ rule }) => rule)).toEqual(['restored-tokenised']);
});

test('French spaces before high punctuation do not make a tokenized text', () => {
  const input =
    'Le maire, Paul Vasseur, a dit : « Non ! » Puis il est parti, seul, vers midi, sans un mot ; il pleuvait.';
  expect(parsePlainText(input)).toMatchObject({ blocks: [{ text: input }], notes: [] });
});

test('no letter is lost, for any lines', () => {
  const line = fc.array(fc.constantFrom('Riverton', 'a', 'tram.', '  ', '- ', '12', ',', 'é', '\t', 'End?'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const input = lines.map((words) => words.join(' ')).join('\n');
      const { headline = '', deck = '', publisher = '', section = '', blocks } = parsePlainText(input);
      // A label may stand above the headline.
      const letters = (text: string): string[] => text.match(/\p{L}/gu)?.sort() ?? [];
      expect(letters([headline, deck, publisher, section, ...blocks.map(({ text }) => text)].join(''))).toEqual(
        letters(input),
      );
    }),
  );
});
