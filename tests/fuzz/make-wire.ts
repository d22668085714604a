import type { Random } from '../model/random.ts';
import { makePhrase, makeText } from './make-text.ts';

const codes: readonly string[] = [
  '\x01',
  '\x02',
  '\x03',
  '\x04',
  '\x08',
  '\x11',
  '\x13',
  '\x16',
  '\x1f',
  '\x7f',
  '^',
  '<\r\n',
  '=\r\n',
  '\r\n\t   ',
  '\r\n',
  '{',
  '``',
  "''",
  '_',
];
const lines: readonly string[] = [
  '^By MARA LINDQVIST=',
  '^Example Wire=',
  '^Eds: Adds quotes.<',
  '^BC-Pier, 1st Ld,99<',
  '^EX-WF-03-04-26 0612GMT<',
  '\x08;W;L;Pct',
  '\t   ___=',
  '^Pier closes<',
];

function makeLines(random: Random): string {
  let text = '';
  for (let count = random.below(12); count > 0; count--) {
    const kind = random.below(4);
    text +=
      kind === 0
        ? random.pick(codes)
        : kind === 1
          ? `${random.pick(lines)}\r\n`
          : kind === 2
            ? `\t   ${makePhrase(random)}\r\n`
            : makeText(random, 3);
  }
  return text;
}

export const makeAnpa = (random: Random): string =>
  `\x16\x16\x01A1042\x1f_x\r\nr a\x13\x11 BC-Pier 03-04 0312\r\n\x02^BC-Pier<\r\n${makeLines(random)}\x03${makeLines(random)}\x04`;

export const makeIptc7901 = (random: Random): string =>
  `\x01eca0124 3 i 93  exw 088\r\n\r\nVerania/pier/\r\n\x02${makeLines(random)}\r\n\x03${makePhrase(random)}\r\n\x7f\x04`;
