import { tablesOf } from '../languages/languages.ts';
import type { WordGroup } from '../languages/time-language.ts';
import type { Timex } from '../model/annotations.ts';
import { findWords } from '../segment/find-words.ts';
import { bareFact, type FactContext, sentenceAt } from './fact-context.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whenRaters } from './raters/when-raters.ts';

/** Dates and times. Durations, repetitions and words such as "now" answer other questions. */
export function findWhen(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const { text, language } = context.article;
  const { times } = tablesOf(language);
  const deictics = new Set(times.words.flatMap(([name, some]) => (name === 'deictic' ? listWords(some) : [])));
  const isDeictic = ({ start, end }: Timex): boolean =>
    findWords(text.slice(start, end).toLowerCase()).some((word) => deictics.has(word));
  const isNoNews = (given: FactContext, timex: Timex): boolean =>
    isQuoted(given, timex) || times.comparedDay?.test(wordsAround(text, timex)) === true;
  for (const timex of context.annotations.timexes) {
    const sentence = sentenceAt(context, timex.start);
    if (sentence === undefined || !isPoint(timex) || isEveryYear(context, timex) || isSpanBefore(text, timex)) continue;
    if (isOldDay(context, timex) || (isDeictic(timex) && isNoNews(context, timex))) continue;
    const { type, value } = timex;
    const fact = { ...bareFact('when', timex, sentence), timex: { type, value } };
    candidates.push(rateFact(fact, whenRaters, { context, sentence, timex }));
  }
  return candidates;
}

const isPoint = ({ type, value }: Timex): boolean => type !== 'DURATION' && type !== 'SET' && !value.endsWith('_REF');

/** "today" in words that were said long before: the article does not say which day it was. */
const isOldDay = ({ annotations, article }: FactContext, { start, end, value }: Timex): boolean =>
  article.published !== undefined &&
  value.startsWith('XXXX-XX-XX') &&
  annotations.quotations.some((quotation) => start >= quotation.start && end <= quotation.end);

/** "today" in what somebody is quoted with: that day is theirs. */
const isQuoted = ({ annotations }: FactContext, { start, end }: Timex): boolean =>
  annotations.quotations.some(
    (quotation) => quotation.directness === 'direct' && start >= quotation.start && end <= quotation.end,
  );

const reachBefore = 64;
const reachBehind = 6;

const wordsAround = (text: string, { start, end }: Timex): string =>
  `${text.slice(Math.max(0, start - reachBefore), end)}|${text.slice(end, end + reachBehind)}`;

/** "At Christmas people eat more": of an article that has a year, a day without one is no news. */
const isEveryYear = ({ article }: FactContext, { value }: Timex): boolean =>
  article.published !== undefined && /^XXXX-\d\d-\d\d/.test(value);

/** "In the past week" ends today, unlike "last week". */
const isSpanBefore = (text: string, { start, end }: Timex): boolean =>
  /^the (?:last|past) (?:day|decade|month|quarter|week|year)$/.test(text.slice(start, end));

const listWords = (group: WordGroup[1]): readonly string[] => (Array.isArray(group) ? group : Object.keys(group));
