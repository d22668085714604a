import { describe, expect, test } from 'vitest';
import { readOne } from '../read-one.ts';

const first = 'The old pier was closed on Tuesday, and it will not open again this year.';
const second = 'A survey had found cracks in nine pillars, the harbour board said.';

const anpa = (text: string, trailer = ''): string =>
  `\x16\x16\x01A1042\x1f_x\r\nr a\x13\x11 BC-Pier 03-04 0312\r\n\x02^BC-Pier, 1st Ld,99<\r\n${text}\x03${trailer}\r\n\x04`;
const iptc = (text: string, trailer = ''): string =>
  `\x01eca0124 3 i 93  exw 088\r\n\r\nVerania/pier/\r\n\x02${text}\r\n\x03${trailer}\r\n\x7f\x04`;

const cases: readonly { name: string; text: string; expected: object }[] = [
  {
    name: 'ANPA: headline, advice, byline, text',
    text: anpa(
      `^Pier closes<\r\n^EX Photo PM101<\r\n^Eds: Adds quotes.<\r\n^By MARA LINDQVIST=\r\n^Example Wire=\r\n\t   ${first}\r\n\t   ${second}\r\n`,
      '^EX-WF-03-04-26 0612GMT<',
    ),
    expected: {
      headline: 'Pier closes',
      deck: undefined,
      authors: ['MARA LINDQVIST'],
      published: '2026-03-04T06:12:00Z',
      blocks: [
        { kind: 'text', text: first },
        { kind: 'text', text: second },
      ],
    },
  },
  {
    name: 'ANPA: a summary below the headline',
    text: anpa(`^Pier closes<\r\n^Cracks were found in nine pillars<\r\n\t   ${first}\r\n`),
    expected: { headline: 'Pier closes', deck: 'Cracks were found in nine pillars', blocks: [{ text: first }] },
  },
  {
    name: 'ANPA: no headline',
    text: anpa(`\t   ${first}\r\n`),
    expected: { headline: undefined, blocks: [{ text: first }] },
  },
  {
    name: 'ANPA: lines that go on, headings, typewriter marks',
    text: anpa(
      "^Pier closes<\r\n\t   PORT MAREN (EXW) _ The pier\r\nis ``shut'' for 5{ weeks.\r\n^Next=\r\n\t   It opens.\r\n",
    ),
    expected: {
      blocks: [
        { kind: 'text', text: 'PORT MAREN (EXW) — The pier is “shut” for 5½ weeks.' },
        { kind: 'heading', text: 'Next' },
        { kind: 'text', text: 'It opens.' },
      ],
    },
  },
  {
    name: 'ANPA: rows are a table, rules are nothing',
    text: anpa('^Standings=\r\n\x08;W;L;Pct\r\n\x08Maren;23;13;.639\r\n\t   ___=\r\n\t   Maren 6, Varn 5\r\n'),
    expected: {
      headline: 'Standings',
      blocks: [
        { kind: 'table', text: ';W;L;Pct\nMaren;23;13;.639' },
        { kind: 'text', text: 'Maren 6, Varn 5' },
      ],
    },
  },
  {
    name: 'IPTC 7901: labels, headline, byline, wrapped text',
    text: iptc(
      `1ST LEAD\r\nPier closes for\r\na year\r\nBy Mara Lindqvist, Example Wire =\r\n\r\n   Maren (exw) - The old pier was closed on\r\nTuesday, the board said.\r\n\r\n   A survey had found cracks in nine\r\npillars, the harbour board said.`,
      '041137 GMT Mar 26',
    ),
    expected: {
      headline: 'Pier closes for a year',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T11:37:00Z',
      blocks: [{ text: 'Maren (exw) - The old pier was closed on Tuesday, the board said.' }, { text: second }],
    },
  },
  {
    name: 'IPTC 7901: what is not for publication',
    text: iptc(
      `(Attention)\r\nPier closes =\r\n\r\n${first}\r\n\r\n# Example NOTEBOOK\r\n\r\n- Reporting by: Mara`,
      '041137 Mar 26',
    ),
    expected: { headline: 'Pier closes', published: '2026-03-04', blocks: [{ text: first }] },
  },
  {
    name: 'IPTC 7901: no mark at the end of the headline',
    text: iptc(`Pier closes\r\n\r\n${first}\r\n\r\n${second}`),
    expected: { headline: 'Pier closes', blocks: [{ text: first }, { text: second }] },
  },
  {
    name: 'IPTC 7901: no such day',
    text: iptc(`Pier closes =\r\n\r\n${first}`, '991137 GMT Mar 26'),
    expected: { published: undefined },
  },
  {
    name: 'control characters of neither',
    text: `Pier closes\n\n${first}\n\n${second}`,
    expected: { headline: 'Pier closes' },
  },
];

describe('reads', () => {
  for (const { name, text, expected } of cases)
    test(name, () => expect(readOne(text, 'text/x-news-wire')).toMatchObject(expected));
});
