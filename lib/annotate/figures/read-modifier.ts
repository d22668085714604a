import type { Modifier } from '../../languages/figure-language.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { FigureLexicon, ModifierPhrase } from './read-lexicon.ts';

export interface FoundModifier {
  readonly modifier: Modifier;
  /** As the table has it: "more than". */
  readonly phrase: string;
  /** In the article. */
  readonly start: number;
  readonly end: number;
}

/** The modifier of a figure, given the figure's place among the lexemes. */
export function readModifier(
  lexemes: readonly Lexeme[],
  lexicon: FigureLexicon,
  first: number,
  end: number,
): FoundModifier | undefined {
  for (const phrase of lexicon.before.get(textAt(lexemes, first - 1)) ?? []) {
    const at = first - phrase.words.length;
    if (!matches(lexemes, at, phrase)) continue;
    if (lexicon.particleVerbs.get(phrase.words[0] ?? '')?.has(textAt(lexemes, at - 1))) return undefined;
    return toFound(lexemes, phrase, at);
  }
  for (const phrase of lexicon.after.get(textAt(lexemes, end)) ?? [])
    if (matches(lexemes, end, phrase)) return toFound(lexemes, phrase, end);
  return undefined;
}

const textAt = (lexemes: readonly Lexeme[], index: number): string => {
  const text = lexemes[index]?.text ?? '';
  return text === '’' ? "'" : text;
};

const matches = (lexemes: readonly Lexeme[], at: number, { words }: ModifierPhrase): boolean =>
  words.every((word, index) => textAt(lexemes, at + index) === word);

const toFound = (lexemes: readonly Lexeme[], { words, modifier }: ModifierPhrase, at: number): FoundModifier => ({
  modifier,
  phrase: words.join(' '),
  start: lexemes[at]?.start ?? 0,
  end: lexemes[at + words.length - 1]?.end ?? 0,
});
