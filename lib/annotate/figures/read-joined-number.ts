import { readNumber } from '../lexemes/read-number.ts';
import type { JoinedNumberWords } from './read-lexicon.ts';

/** Characters. */
const shortest = 7;
const longest = 60;

/**
 * What "dreiundzwanzig" and "zweihundertfünfzigtausend" say.
 * Undefined for a number of one piece and for a word that is not a number.
 */
export function readJoinedNumber(word: string, { pieces, ending }: JoinedNumberWords): number | undefined {
  if (word.length < shortest || word.length > longest || !ending.test(word)) return undefined;
  const found: { text: string; value: number }[] = [];
  for (let at = 0; at < word.length; ) {
    const piece = pieces.find(([text]) => word.startsWith(text, at));
    if (!piece) return undefined;
    const [text, code] = piece;
    found.push({ text: code, value: Number(code) });
    at += text.length;
  }
  return found.length > 1 ? readNumber(found) : undefined;
}
