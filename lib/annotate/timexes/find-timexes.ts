import type { Timex } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';
import type { Span } from '../../span.ts';
import { compileRules, type RuleMatcher } from '../lexemes/compile-rules.ts';
import { type Lexeme, lexSentence, usesDecimalComma } from '../lexemes/lex-sentence.ts';
import { type Day, parseDay } from './calendar.ts';
import { classifyLexemes } from './classify-lexemes.ts';
import { readTense } from './read-tense.ts';
import { characterOf, idleTimeClasses, type TimeClass } from './time-classes.ts';
import type { TimeWord } from './time-words.ts';
import { pick, type TimeLexeme, type TimexContext } from './timex-context.ts';
import { type TimexRule, timexMacros, timexRules } from './timex-rules.ts';

let matcher: RuleMatcher<TimexRule> | undefined;

/**
 * Temporal expressions with TIMEX3 types and values (ISO-TimeML), resolved against the article's own date, never a clock. What
 * cannot be resolved keeps its X: `XXXX-06-18`. `certain` is false when a part of the value was inferred. Sentences that are not
 * complete give none.
 */
export function findTimexes(article: Article, { sentences }: Segmentation): readonly Timex[] {
  matcher ??= compileRules(timexRules, timexMacros, idleTimeClasses, (name) => characterOf(name as TimeClass));
  const language = article.language ?? 'en';
  const decimalComma = usesDecimalComma(language);
  const anchor = parseDay(article.published) ?? parseDay(article.modified);
  const timexes: Timex[] = [];
  let memory: Pick<TimexContext, 'lastDay' | 'lastQuarter'> = { lastDay: anchor, lastQuarter: undefined };
  for (const sentence of sentences) {
    if (!sentence.complete) continue;
    const lexemes = lexSentence(article.text, sentence, decimalComma);
    const words = classifyLexemes(lexemes, language);
    const classes = words.map((word) => characterOf(word.class)).join('');
    for (const { rule, index, length } of matcher.matchAll(classes)) {
      const parts = joinParts(lexemes, words, index, index + length);
      const tense = readTense(lexemes, index, index + length);
      const resolution = rule.resolve(parts, { anchor, ...memory, tense });
      if (!resolution) continue;
      const timex = { ...trimParts(parts), ...resolution };
      timexes.push(timex);
      if (!pick(parts, 'ago', 'earlier')) memory = remember(timex, memory);
    }
  }
  return timexes;
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

function remember({ value }: Timex, memory: Pick<TimexContext, 'lastDay' | 'lastQuarter'>): typeof memory {
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter) return { ...memory, lastQuarter: { year: Number(quarter[1]), quarter: Number(quarter[2]) } };
  const day: Day | undefined = parseDay(value);
  return day ? { ...memory, lastDay: day } : memory;
}
