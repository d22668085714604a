import type { Timex } from '../model/annotations.ts';
import { createDayReader } from './create-day-reader.ts';
import { bareFact, type FactContext, isQuestion, sentenceAt } from './fact-context.ts';
import { type FactCandidate, rateFact } from './rate-fact.ts';
import { whenRaters } from './raters/when-raters.ts';

/** Dates and times. Durations, repetitions and words such as "now" answer other questions. */
export function findWhen(context: FactContext): readonly FactCandidate[] {
  const candidates: FactCandidate[] = [];
  const isDayOfOthers = createDayReader(context);
  for (const timex of context.annotations.timexes) {
    const sentence = sentenceAt(context, timex.start);
    if (sentence === undefined || !isPoint(timex) || isQuestion(context, sentence)) continue;
    if (
      isSince(context, timex) ||
      isInDateline(context, timex) ||
      isEveryYear(context, timex) ||
      isSpanBefore(context, timex)
    )
      continue;
    const { type, value } = timex;
    const fact = { ...bareFact('when', timex, sentence), timex: { type, value } };
    if (!isDayOfOthers(timex, fact)) candidates.push(rateFact(fact, whenRaters, { context, sentence, timex }));
  }
  return candidates;
}

const isPoint = ({ type, value }: Timex): boolean =>
  type !== 'DURATION' && type !== 'SET' && !value.endsWith('_REF') && !century.test(value);

const century = /^\d\d$/;

/** "Shut since June" tells how long, not when. */
const isSince = ({ article }: FactContext, { start }: Timex): boolean =>
  /\bsince (?:the )?$/i.test(article.text.slice(Math.max(0, start - 10), start));

/** It is the day of writing. */
const isInDateline = ({ article }: FactContext, { start }: Timex): boolean =>
  article.dateline !== undefined && start < article.dateline.end;

/** "At Halloween children eat more": of an article that has a year, a day without one is no news. */
const isEveryYear = ({ article }: FactContext, { value }: Timex): boolean =>
  article.published !== undefined && /^XXXX-(?:\d\d-\d\d|XX-XX$)/.test(value);

/** "In the past week" ends today, unlike "last week". */
const isSpanBefore = ({ article }: FactContext, { start, end }: Timex): boolean =>
  /^the (?:last|past) (?:day|decade|month|quarter|week|year)$/.test(article.text.slice(start, end));
