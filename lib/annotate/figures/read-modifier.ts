import type { Figure } from '../../annotations.ts';
import type { Lexeme } from '../lexemes/lex-sentence.ts';

type Modifier = NonNullable<Figure['modifier']>;

/** What stands directly before a figure; the longer phrase first. */
const before: readonly (readonly [string, Modifier])[] = [
  ['no more than', 'less-than'],
  ['no less than', 'more-than'],
  ['no fewer than', 'more-than'],
  ['as much as', 'less-than'],
  ['as many as', 'less-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['upwards of', 'more-than'],
  ['at least', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['up to', 'less-than'],
  ['at most', 'less-than'],
  ['an estimated', 'approximate'],
  ['close to', 'approximate'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['about', 'approximate'],
  ['around', 'approximate'],
  ['roughly', 'approximate'],
  ['approximately', 'approximate'],
  ['nearly', 'approximate'],
  ['almost', 'approximate'],
  ['some', 'approximate'],
  ['circa', 'approximate'],
  ['estimated', 'approximate'],
];

const after: readonly (readonly [string, Modifier])[] = [
  ['or so', 'approximate'],
  ['or more', 'more-than'],
  ['or less', 'less-than'],
];

/** Ends of the phrases: most lexemes are none, and are dismissed at once. */
const lastWords = new Set(before.map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

export const mayEndModifier = (text: string): boolean => lastWords.has(text);

/** The modifier of a figure and where its phrase begins, given the figure's place among the lexemes. */
export function readModifier(
  lexemes: readonly Lexeme[],
  first: number,
  end: number,
): { readonly modifier: Modifier; readonly start: number } | undefined {
  const closest = lexemes[first - 1];
  const start = lexemes[first]?.start ?? 0;
  for (const [phrase, modifier] of closest && lastWords.has(closest.text) ? before : []) {
    const words = phrase.split(' ');
    if (words.every((word, index) => lexemes[first - words.length + index]?.text === word))
      return { modifier, start: lexemes[first - words.length]?.start ?? start };
  }
  for (const [phrase, modifier] of lexemes[end]?.text === 'or' ? after : [])
    if (phrase === `or ${lexemes[end + 1]?.text}`) return { modifier, start };
  return undefined;
}
