import { readNumber } from '../lexemes/read-number.ts';

/** German, as any grammar lists them; the longer piece first where one begins with another. */
const pieces: readonly (readonly [string, number | string])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
  ['hundert', 'hundred'],
  ['tausend', 'thousand'],
  ['sieben', 7],
  ['sieb', 7],
  ['sechs', 6],
  ['sech', 6],
  ['zehn', 10],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['acht', 8],
  ['neun', 9],
  ['zwölf', 12],
  ['eins', 1],
  ['ein', 1],
  ['elf', 11],
  ['und', 'and'],
];
const longest = 60;

/** What "dreiundzwanzig" and "zweihundertfünfzigtausend" say; undefined for a word that is no number, or a number of one piece. */
export function readJoinedNumber(word: string): number | undefined {
  if (word.length < 7 || word.length > longest || !/(?:zig|ßig|hundert|tausend|zehn|zwölf|elf|s|n|i|r|f|t)$/.test(word))
    return undefined;
  const found: { text: string; value: number }[] = [];
  for (let at = 0; at < word.length; ) {
    const piece = pieces.find(([text]) => word.startsWith(text, at));
    if (!piece) return undefined;
    const [text, value] = piece;
    found.push(typeof value === 'number' ? { text, value } : { text: value, value: Number.NaN });
    at += text.length;
  }
  return found.length > 1 ? readNumber(found) : undefined;
}
