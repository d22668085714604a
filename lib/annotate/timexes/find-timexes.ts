import { usesDecimalComma } from '../../languages/languages.ts';
import type { TimeClass } from '../../languages/time-classes.ts';
import type { TenseCues, TimeLexeme, TimeParts, TimeWord, TimexRule } from '../../languages/time-language.ts';
import type { Timex } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { lexSentence } from '../lexemes/lex-sentence.ts';
import { type Day, parseDay } from './calendar.ts';
import { classifyLexemes } from './classify-lexemes.ts';
import { createQuoteReader } from './create-quote-reader.ts';
import { findAnchor } from './find-anchor.ts';
import { type FoundTimex, joinDurations } from './join-durations.ts';
import { prepareTimeLanguage } from './prepare-time-language.ts';
import { readDateOrder } from './read-date-order.ts';
import { isAppointment, readNextTense, readTense } from './read-tense.ts';
import { resolvers } from './resolvers.ts';
import { timeCharacterOf } from './time-characters.ts';
import { type DateOrder, pickTime, type Tense, type TimexContext } from './timex-context.ts';

/** What a reader of the article remembers at an expression. */
interface Memory
  extends Pick<
    TimexContext,
    'isLate' | 'lastDate' | 'lastDay' | 'lastNight' | 'lastPeriod' | 'lastQuarter' | 'namesAttacks'
  > {
  /** The number of the sentence that named `lastDate`. */
  readonly lastSentence: number;
}

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
    if (sentence.complete) timexes.push(...read(lexSentence(article.text, sentence, decimalComma), sentence.paragraph));
  return timexes;
}

/**
 * Reads timexes sentence by sentence, since a sentence may refer to a date that an earlier one names.
 * The number of the paragraph tells where quotation marks are forgotten.
 */
export function createTimexReader(
  article: Article,
): (lexemes: readonly Lexeme[], paragraph?: number) => readonly Timex[] {
  const language = prepareTimeLanguage(article.language ?? 'en');
  const anchor = findAnchor(article);
  let order: DateOrder | undefined;
  const readOrder = () => {
    order ??= readDateOrder(article);
    return order;
  };
  const { feasts } = language;
  const readQuotes = createQuoteReader();
  let memory: Memory = {
    lastDay: anchor,
    lastDate: undefined,
    lastNight: undefined,
    lastPeriod: undefined,
    lastQuarter: undefined,
    isLate: false,
    namesAttacks: false,
    lastSentence: 0,
  };
  let sentence = 0;
  return (lexemes, paragraph = 0) => {
    const found: FoundTimex[] = [];
    const words = classifyLexemes(lexemes, language, article.text);
    let classes = '';
    for (const word of words) classes += timeCharacterOf(word.class);
    const isQuotedAt = readQuotes(lexemes, paragraph);
    sentence++;
    for (const { rule, index, length } of language.matcher.matchAll(classes)) {
      const parts = joinParts(lexemes, words, index, index + length);
      const freshDate = sentence - memory.lastSentence <= 1 ? memory.lastDate : undefined;
      const isQuoted = isQuotedAt(index);
      const isInside = (at: number) => isQuotedAt(at) === isQuoted;
      const tense = chooseTense(rule, lexemes, index, index + length, language.tense, isInside);
      const isRemembered =
        isQuoted && anchor !== undefined && isLongAgo(lexemes, index, memory, sentence, anchor, language.tense);
      const { direction } = rule;
      const context = { anchor, ...memory, freshDate, isQuoted, isRemembered, tense, readOrder, direction, feasts };
      const resolution = resolvers[rule.resolve](rule.read?.(parts) ?? parts, context);
      if (!resolution) continue;
      const timex = { ...trimParts(parts), ...resolution };
      found.push({ timex, first: index, end: index + length });
      const isComparison =
        rule.resolve === 'samePeriod' ||
        comparing.includes(words[index - 1]?.class ?? 'other') ||
        pickTime(parts, 'ago', 'earlier') !== undefined;
      if (!isComparison && !(isQuoted && rule.resolve === 'deictic')) memory = remember(timex, parts, memory, sentence);
    }
    return joinDurations(found, words);
  };
}

/** "from March 12" and "than in May" compare with another date. */
const comparing: readonly TimeClass[] = ['source', 'than'];

function chooseTense(
  rule: TimexRule,
  lexemes: readonly Lexeme[],
  first: number,
  end: number,
  cues: TenseCues,
  isInside: (index: number) => boolean,
): Tense {
  if (rule.resolve === 'soon') return readNextTense(lexemes, end, cues);
  if ((rule.resolve === 'monthDay' || rule.resolve === 'month') && isAppointment(lexemes, end, cues)) return 'unknown';
  return readTense(lexemes, first, end, cues, isInside);
}

/**
 * Words in quotation marks are old where somebody remembers them or quotes another, where their sentence names a date
 * of another time, or where the sentence before does and somebody tells what another told.
 */
function isLongAgo(
  lexemes: readonly Lexeme[],
  index: number,
  memory: Memory,
  sentence: number,
  anchor: Day,
  cues: TenseCues,
): boolean {
  if (lexemes.some(({ text }) => cues.remembering.has(text)) || isInInnerMarks(lexemes, index)) return true;
  const age = sentence - memory.lastSentence;
  if (memory.lastDate === undefined || age > 1 || isNear(memory.lastDate, anchor)) return false;
  return age === 0 || lexemes.filter(({ text }) => cues.telling.has(text)).length > 1;
}

/** "He said: 'Tomorrow we sail'" inside of a quotation: behind a colon or comma, a single mark opens. */
function isInInnerMarks(lexemes: readonly Lexeme[], index: number): boolean {
  const open = lexemes.findLastIndex(
    ({ kind, text }, at) =>
      at < index && kind === 'mark' && /^['‘‚]$/.test(text) && /^[:,]$/.test(lexemes[at - 1]?.text ?? ''),
  );
  return open >= 0 && !lexemes.slice(open + 1, index).some(({ kind, text }) => kind === 'mark' && /^[’']$/.test(text));
}

/** Whether a date lies within about two months of the article's day, as far as it is known. */
function isNear(value: string, { year, month }: Day): boolean {
  const months = /^(\d{4})-(\d\d)/.exec(value);
  if (months) return Math.abs((Number(months[1]) - year) * 12 + Number(months[2]) - month) <= 2;
  return Math.abs(Number(value.slice(0, 4)) - year) <= 1;
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

/** "late" in the words, or an hour of the evening in the value. */
const nightValue = /T(?:NI|EV)/;
const lateValue = /T(?:NI|EV|1[89]|2\d)/;

function remember({ type, value }: Timex, parts: TimeParts, memory: Memory, sentence: number): Memory {
  if (type === 'DURATION' || type === 'SET' || !/^\d{4}/.test(value)) return memory;
  const isLate = lateValue.test(value) || parts.some(({ class: name, text }) => name === 'early' && text === 'late');
  const lastPeriod = /^\d{4}-(?:\d\d|[HQ]\d)$/.test(value) ? value : memory.lastPeriod;
  const named = { ...memory, lastDate: value, lastPeriod, lastSentence: sentence, isLate };
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter) return { ...named, lastQuarter: { year: Number(quarter[1]), quarter: Number(quarter[2]) } };
  const lastDay = parseDay(value);
  if (!lastDay) return named;
  const lastNight = nightValue.test(value) ? lastDay : memory.lastNight;
  return { ...named, lastDay, lastNight, namesAttacks: memory.namesAttacks || value === '2001-09-11' };
}
