import { tablesOf } from '../languages/languages.ts';
import type { WordGroup } from '../languages/time-language.ts';
import type { Timex } from '../model/annotations.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { FactContext } from './fact-context.ts';
import { isInOpenQuotation } from './is-in-open-quotation.ts';
import { isQuoted, isSaid } from './said-words.ts';

/** Characters that a comparison with a day reaches back and ahead. */
const reachBefore = 64;
const reachBehind = 6;

/**
 * Tells of "today", "that day" and their like whether it is the day of whoever is quoted, or one that something is
 * compared with.
 */
export function createDayReader(context: FactContext): (timex: Timex, fact: KeyFact) => boolean {
  const { text, language } = context.article;
  const { times } = tablesOf(language);
  const deictics = new Set(
    times.words.flatMap(([name, some]) => (name === 'deictic' || name === 'overnight' ? listWords(some) : [])),
  );
  return (timex, fact) => {
    const { start, end } = timex;
    if (isOldDay(context, timex)) return true;
    const words = text
      .slice(start, end)
      .toLowerCase()
      .split(/\P{L}+/u);
    if (words[0] !== 'that' && !words.some((word) => deictics.has(word))) return false;
    if (isQuoted(context, timex) || isInOpenQuotation(context, fact)) return true;
    const around = `${text.slice(Math.max(0, start - reachBefore), end)}|${text.slice(end, end + reachBehind)}`;
    return times.comparedDay?.test(around) === true;
  };
}

/** "today" in words that were said long before: the article does not say which day it was. */
const isOldDay = (context: FactContext, timex: Timex): boolean =>
  context.article.published !== undefined && timex.value.startsWith('XXXX-XX-XX') && isSaid(context, timex);

const listWords = (group: WordGroup[1]): readonly string[] => (Array.isArray(group) ? group : Object.keys(group));
