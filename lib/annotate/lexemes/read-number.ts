import { cardinalWords, magnitudeWords } from '../../languages/english/number-words.ts';

/**
 * Reads the number in a run of numerals and number words: "two hundred and ten" is 210, "1.5 million" 1500000.
 * Magnitudes are English; the tables of other languages translate theirs. Other words, such as "and", are ignored.
 * NaN when there is no number.
 */
export function readNumber(words: readonly { readonly text: string; readonly value: number }[]): number {
  let total = 0;
  let group = Number.NaN;
  for (const { text, value } of words) {
    const plain = Number.isNaN(value) ? lookUp(cardinalWords, text) : value;
    const magnitude = lookUp(magnitudeWords, text);
    if (plain !== undefined) group = orZero(group) + plain;
    else if (magnitude === undefined) continue;
    else if (magnitude <= 100) group = (group || 1) * magnitude;
    else {
      // "three thousand million" multiplies the whole, "two million three hundred thousand" only the last group.
      if (total > 0 && total < magnitude) total = multiply(total + orZero(group), magnitude);
      else total += multiply(group || 1, magnitude);
      group = 0;
    }
  }
  return total + group;
}

const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** 16.4 million is 16400000, not 16399999.999999998. */
const multiply = (value: number, magnitude: number): number => Number((value * magnitude).toPrecision(15));

const lookUp = (words: Readonly<Record<string, number>>, text: string): number | undefined =>
  Object.hasOwn(words, text) ? words[text] : undefined;
