import { usesDecimalComma } from '../../languages/languages.ts';
import type { TimeLexeme, TimeWord } from '../../languages/time-language.ts';
import type { Timex } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { lexSentence } from '../lexemes/lex-sentence.ts';
import { parseDay } from './calendar.ts';
import { classifyLexemes } from './classify-lexemes.ts';
import { findAnchor } from './find-anchor.ts';
import { prepareTimeLanguage } from './prepare-time-language.ts';
import { readDateOrder } from './read-date-order.ts';
import { readTense } from './read-tense.ts';
import { resolvers } from './resolvers.ts';
import { timeCharacterOf } from './time-characters.ts';
import { type DateOrder, pickTime, type TimexContext } from './timex-context.ts';

type Memory = Pick<TimexContext, 'lastDay' | 'lastDate' | 'lastQuarter'>;

/**
 * Temporal expressions with TIMEX3 types and values (ISO-TimeML). They are resolved against the article's own date,
 * never against a clock. A part that cannot be resolved keeps its X: `XXXX-06-18`. `certain` is false when a part of
 * the value was inferred. Sentences that are not complete are passed over.
 */
export function findTimexes(article: Article, { sentences }: Segmentation): readonly Timex[] {
  const decimalComma = usesDecimalComma(article.language);
  const read = createTimexReader(article);
  const timexes: Timex[] = [];
  for (const sentence of sentences)
    if (sentence.complete) timexes.push(...read(lexSentence(article.text, sentence, decimalComma)));
  return timexes;
}

/** Reads timexes sentence by sentence, since a sentence may refer to a date that an earlier one names. */
export function createTimexReader(article: Article): (lexemes: readonly Lexeme[]) => readonly Timex[] {
  const language = prepareTimeLanguage(article.language ?? 'en');
  const anchor = findAnchor(article);
  let order: DateOrder | undefined;
  const readOrder = () => {
    order ??= readDateOrder(article);
    return order;
  };
  let memory: Memory = { lastDay: anchor, lastDate: undefined, lastQuarter: undefined };
  return (lexemes) => {
    const timexes: Timex[] = [];
    const words = classifyLexemes(lexemes, language);
    const classes = words.map((word) => timeCharacterOf(word.class)).join('');
    for (const { rule, index, length } of language.matcher.matchAll(classes)) {
      const parts = joinParts(lexemes, words, index, index + length);
      const tense = readTense(lexemes, index, index + length, language.tense);
      const context = { anchor, ...memory, tense, readOrder, direction: rule.direction, feasts: language.feasts };
      const resolution = resolvers[rule.resolve](rule.read?.(parts) ?? parts, context);
      if (!resolution) continue;
      const timex = { ...trimParts(parts), ...resolution };
      timexes.push(timex);
      if (!pickTime(parts, 'ago', 'earlier')) memory = remember(timex, memory);
    }
    return timexes;
  };
}

function joinParts(lexemes: readonly Lexeme[], words: readonly TimeWord[], first: number, end: number): TimeLexeme[] {
  return lexemes.slice(first, end).map((lexeme, offset) => {
    const { class: group = 'other', value = lexeme.value, code = lexeme.text } = words[first + offset] ?? {};
    return { ...lexeme, class: group, value, code };
  });
}

/** A stop or comma at the end of a match belongs to the sentence. */
function trimParts(parts: readonly TimeLexeme[]): Span {
  const last = parts.findLast((part) => part.class !== 'dot' && part.class !== 'comma') ?? parts.at(-1);
  return { start: parts[0]?.start ?? 0, end: last?.end ?? 0 };
}

function remember({ type, value }: Timex, memory: Memory): Memory {
  if (type === 'DURATION' || type === 'SET' || !/^\d{4}/.test(value)) return memory;
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter)
    return { ...memory, lastDate: value, lastQuarter: { year: Number(quarter[1]), quarter: Number(quarter[2]) } };
  const day = parseDay(value);
  return { ...memory, lastDate: value, lastDay: day ?? memory.lastDay };
}
