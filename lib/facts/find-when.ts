import type { Timex } from '../model/annotations.ts';
import { bareFact, type FactContext, sentenceAt } from './fact-context.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whenRaters } from './raters/when-raters.ts';

/** Dates and times. Durations, repetitions and words such as "now" answer other questions. */
export function findWhen(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  for (const timex of context.annotations.timexes) {
    const sentence = sentenceAt(context, timex.start);
    if (sentence === undefined || !isPoint(timex) || isOldDay(context, timex)) continue;
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
