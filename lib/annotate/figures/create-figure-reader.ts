import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Figure, Timex } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { once } from '../../model/once.ts';
import { compileRules } from '../lexemes/compile-rules.ts';
import { checkFigure } from './check-figure.ts';
import { classifyFigures } from './classify-figures.ts';
import { figureCharacterOf } from './figure-characters.ts';
import { type FigureRule, figureMacros, figureRules } from './figure-rules.ts';
import type { FigureSentence } from './figure-sentence.ts';
import { mergeNumbers } from './merge-numbers.ts';
import { type FigureLexeme, isDigits } from './read-amounts.ts';
import { createCountryReader } from './read-countries.ts';
import type { MoneyContext } from './read-currency.ts';
import { type FigureLexicon, type FigureWord, readLexicon } from './read-lexicon.ts';
import { readModifier } from './read-modifier.ts';
import { readDollarSign, readPlainDollar } from './read-plain-dollar.ts';
import { resolveFigure } from './resolve-figure.ts';

const readMatcher = once(() =>
  compileRules(figureRules, figureMacros, (name) => figureCharacterOf(name as FigureClass)),
);

/**
 * Reads the figures of one sentence after the other: money, percentages, quantities, counts, fractions, scores and
 * ordinals. The span covers a bound such as "more than", which changes what is said, but not "about".
 * A count covers the noun that it counts. What lies in a timex, a name or a telephone number is left out.
 * @param timexes of the article, in order, at least those of the sentences read so far
 */
export function createFigureReader(
  article: Article,
  timexes: readonly Timex[],
): (lexemes: readonly Lexeme[]) => readonly Figure[] {
  const lexicon = readLexicon(article.language);
  const readCountry = createCountryReader(article);
  const plainDollar = once(() => readPlainDollar(article, readCountry));
  const { dollarStates } = lexicon;
  const plainSign = dollarStates ? once(() => readDollarSign(dollarStates, readCountry)) : plainDollar;
  const context = { readCountry, plainDollar, plainSign };
  const shared = { lexicon, readCountry, text: article.text, isTime: createCover(timexes) };
  let end = 0;
  return (lexemes) => {
    const figures: Figure[] = [];
    for (const figure of findInSentence({ ...shared, lexemes }, context)) {
      if (figure.start < end) continue;
      figures.push(figure);
      end = figure.end;
    }
    return figures;
  };
}

function* findInSentence(sentence: FigureSentence, context: MoneyContext): Generator<Figure> {
  if (!mayHoldFigure(sentence)) return;
  const words = classifyFigures(sentence);
  const groups = mergeNumbers(words);
  const classes = groups.map((group) => figureCharacterOf(group.class)).join('');
  for (const { rule, index, length } of readMatcher().matchAll(classes)) {
    if (!rule.type) continue;
    const first = groups[index]?.first ?? 0;
    const end = groups[index + length - 1]?.end ?? first;
    const figure = toFigure(sentence, rule, joinParts(sentence, words, first, end), first, context);
    if (figure) yield figure;
  }
}

const mayHoldFigure = ({ lexemes, lexicon }: FigureSentence): boolean =>
  lexicon.joinedNumbers !== undefined ||
  lexemes.some(({ kind, text }) => kind === 'number' || kind === 'ordinal' || lexicon.numbers.has(text));

function joinParts(
  { lexemes, lexicon }: FigureSentence,
  words: readonly FigureWord[],
  first: number,
  end: number,
): readonly FigureLexeme[] {
  const parts = lexemes.slice(first, end).map((lexeme, offset) => {
    const { class: group = 'other', code = lexeme.text } = words[first + offset] ?? {};
    return { ...lexeme, class: group, code };
  });
  return lexicon.multipliesTwenty ? multiplyTwenty(parts) : parts;
}

/** "quatre-vingts" is 0 and 80. */
function multiplyTwenty(parts: readonly FigureLexeme[]): readonly FigureLexeme[] {
  const at = parts.findIndex((part, index) => isTwenty(part) && parts[index - 2]?.code === '4');
  const codes = new Map([
    [at - 2, '0'],
    [at, '80'],
  ]);
  return at < 0 ? parts : parts.map((part, index) => ({ ...part, code: codes.get(index) ?? part.code }));
}

const isTwenty = ({ class: name, code }: FigureLexeme): boolean => name === 'tens' && code === '20';

function toFigure(
  sentence: FigureSentence,
  rule: FigureRule,
  parts: readonly FigureLexeme[],
  first: number,
  context: MoneyContext,
): Figure | undefined {
  const { lexemes, lexicon, text } = sentence;
  const matched = { rule, parts, text };
  const resolved = resolveFigure(matched, context);
  if (!rule.type || !resolved) return undefined;
  const found = readModifier(lexemes, lexicon, first, first + parts.length);
  const isBound = found !== undefined && found.modifier !== 'approximate';
  const isVague = saysVague(parts, lexicon);
  const figure: Figure = {
    start: Math.min(parts[0]?.start ?? 0, isBound ? found.start : Number.POSITIVE_INFINITY),
    end: Math.max(parts.at(-1)?.end ?? 0, isBound ? found.end : 0),
    type: rule.type,
    ...resolved,
    ...(isVague ? { value: undefined, high: undefined } : {}),
    modifier: isVague ? 'vague' : (found?.modifier ?? ownModifier(parts)),
  };
  return checkFigure(figure, matched, { lexicon, found, lexemes, first }) ? figure : undefined;
}

/** "Dozens", "tens of millions" and "several hundred" have no exact value; "une centaine" and "some hundred" do. */
function saysVague(parts: readonly FigureLexeme[], { before }: FigureLexicon): boolean {
  const has = (name: FigureClass): boolean => parts.some((part) => part.class === name);
  if (parts.some(isDigits)) return false;
  if (has('magnitudes')) return !has('a') || has('few');
  const few = parts.find((part) => part.class === 'few' || part.class === 'couple');
  const isAbout = before
    .get(few?.text ?? '')
    ?.some(({ words, modifier }) => words.length === 1 && modifier === 'approximate');
  return few !== undefined && !isAbout && parts.some(({ class: name }) => magnitudeClasses.has(name));
}

const magnitudeClasses: ReadonlySet<FigureClass> = new Set<FigureClass>(['hundred', 'magnitude', 'round']);

/** "a hundred-odd" is an approximation, as is "une centaine"; "50+" is a bound. */
function ownModifier(parts: readonly FigureLexeme[]): Figure['modifier'] {
  const has = (name: FigureClass): boolean => parts.some((part) => part.class === name);
  if (has('plus')) return 'more-than';
  const isVague = has('few') || has('odd') || (has('magnitudes') && !parts.some(isDigits));
  return isVague ? 'approximate' : undefined;
}

/** Tells whether a lexeme lies in one of the spans. Both come in order, so one pass is enough. */
function createCover(spans: readonly Timex[]): (lexeme: Lexeme) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const span = spans[next];
    return span !== undefined && span.start < end;
  };
}
