import type { Article } from '../../model/article.ts';
import { addDays, type Day, parseDay, toDayNumber } from './calendar.ts';
import { readDatelineDay } from './read-dateline-day.ts';

/** Days from a story's dateline to its publication. */
const longestDelay = 7;

/**
 * The day on which the article was written. It is the dateline's if that lies within days of the publication, or if the
 * day of publication is unknown; else it is the day of publication. Undefined when the article gives neither.
 */
export function findAnchor(article: Article): Day | undefined {
  const published = parseDay(article.published) ?? parseDay(article.modified);
  const dateline = readDatelineDay(article);
  if (!dateline) return published;
  const { year, month, day } = dateline;
  if (!published) return year === undefined ? undefined : { year, month, day };
  for (let delay = 0; delay <= longestDelay; delay++) {
    const candidate = addDays(published, -delay);
    if (candidate.month === month && candidate.day === day && (year ?? candidate.year) === candidate.year)
      return candidate;
  }
  return year !== undefined && toDayNumber({ year, month, day }) < toDayNumber(published)
    ? { year, month, day }
    : published;
}
