import { lexSentence } from '../lexemes/lex-sentence.ts';
import { readModifier } from './read-modifier.ts';

/** Characters before a figure that can hold its modifier. */
const reach = 24;

/** Where the "more than" before a figure begins; the figure's own start when nothing of the kind stands there. */
export function readModifierStart(text: string, start: number): number {
  const lexemes = lexSentence(text, { start: Math.max(0, start - reach), end: start + 1 }, false);
  const first = lexemes.findIndex((lexeme) => lexeme.start >= start);
  return first < 0 ? start : (readModifier(lexemes, first, lexemes.length)?.start ?? start);
}
