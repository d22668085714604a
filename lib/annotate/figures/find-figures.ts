import type { Figure, Timex } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';
import { compileRules, type RuleMatcher } from '../lexemes/compile-rules.ts';
import { type Lexeme, lexSentence, usesDecimalComma } from '../lexemes/lex-sentence.ts';
import { classifyFigures } from './classify-figures.ts';
import { characterOf, type FigureClass, idleFigureClasses } from './figure-classes.ts';
import { type FigureRule, figureMacros, figureRules } from './figure-rules.ts';
import type { FigureWord } from './figure-words.ts';
import { readModifier } from './read-modifier.ts';
import { readPlainDollar } from './read-plain-dollar.ts';
import { type FigureLexeme, resolveFigure } from './resolve-figure.ts';

let matcher: RuleMatcher<FigureRule> | undefined;

/**
 * Money, percentages, quantities, counts and ordinals. The span covers the figure without "about" or "more than", which are its
 * modifier; a count covers the noun that it counts. What lies in a timex is none, nor is a number in a name or a telephone number.
 * Sentences that are not complete give none.
 */
export function findFigures(
  article: Article,
  { sentences }: Segmentation,
  timexes: readonly Timex[],
): readonly Figure[] {
  matcher ??= compileRules(figureRules, figureMacros, idleFigureClasses, (name) => characterOf(name as FigureClass));
  const language = article.language ?? 'en';
  const decimalComma = usesDecimalComma(language);
  const plainDollar = readPlainDollar(article);
  const isTime = createCover(timexes);
  const figures: Figure[] = [];
  for (const sentence of sentences) {
    if (!sentence.complete) continue;
    const lexemes = lexSentence(article.text, sentence, decimalComma);
    const words = classifyFigures(lexemes, language, isTime, article.text);
    const classes = words.map((word) => characterOf(word.class)).join('');
    for (const { rule, index, length } of matcher.matchAll(classes)) {
      const parts = joinParts(lexemes, words, index, index + length);
      const figure = toFigure(rule, parts, lexemes, index, plainDollar);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

function joinParts(
  lexemes: readonly Lexeme[],
  words: readonly FigureWord[],
  first: number,
  end: number,
): FigureLexeme[] {
  return lexemes.slice(first, end).map((lexeme, offset) => {
    const { class: group = 'other', code = lexeme.text } = words[first + offset] ?? {};
    return { ...lexeme, class: group, code };
  });
}

function toFigure(
  rule: FigureRule,
  parts: readonly FigureLexeme[],
  lexemes: readonly Lexeme[],
  first: number,
  plainDollar: string | undefined,
): Figure | undefined {
  const resolved = rule.type && resolveFigure(rule, parts, plainDollar);
  if (!rule.type || !resolved) return undefined;
  const isVague = parts.some((part) => part.class === 'magnitudes');
  const modifier =
    readModifier(lexemes, first, first + parts.length)?.modifier ?? (isVague ? 'approximate' : undefined);
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, type: rule.type, ...resolved, modifier };
}

/** Tells whether a lexeme lies in one of the spans. Both come in order, so that one pass does. */
function createCover(spans: readonly Timex[]): (lexeme: Lexeme) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const span = spans[next];
    return span !== undefined && span.start < end;
  };
}
