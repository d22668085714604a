import { lexSentence } from '../lexemes/lex-sentence.ts';
import { readLexicon } from './read-lexicon.ts';
import { readModifier } from './read-modifier.ts';

/** Characters before a figure that can hold its modifier. */
const reach = 24;

/** Where a modifier before a figure, such as "about", begins; the figure's own start when there is none. */
export function readModifierStart(text: string, start: number, language: string | undefined): number {
  const lexemes = lexSentence(text, { start: Math.max(0, start - reach), end: start + 1 }, false);
  const first = lexemes.findIndex((lexeme) => lexeme.start >= start);
  const found = first < 0 ? undefined : readModifier(lexemes, readLexicon(language), first, lexemes.length);
  return Math.min(start, found?.start ?? start);
}
