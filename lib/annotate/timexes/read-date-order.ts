import {
  dayFirstDomains,
  dayFirstRegions,
  monthFirstDomains,
  monthFirstRegions,
} from '../../languages/english/date-regions.ts';
import { englishWords } from '../../languages/english/words.ts';
import { primaryLanguage } from '../../languages/primary-language.ts';
import type { Article } from '../../model/article.ts';
import { once } from '../../model/once.ts';
import { anyOf, words } from '../../model/words.ts';
import type { DateOrder } from './timex-context.ts';

const numeric = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g;
const region = /^en-([a-z]{2})\b/i;
const topLevelDomain = /^https?:\/\/[^/]*\.([a-z]+)(?:[/:]|$)/i;

interface WrittenOrders {
  readonly dayThenMonth: RegExp;
  readonly monthThenDay: RegExp;
}

/** Most articles tell their region, and need none of them. */
const readWrittenOrders = once((): WrittenOrders => {
  const { calendar, ordinalEndings } = englishWords;
  const month = anyOf(words(calendar.months).flatMap((spellings) => spellings.split('|')));
  return {
    dayThenMonth: new RegExp(`\\b\\d{1,2}${anyOf(ordinalEndings)}? ${month}\\b`, 'gi'),
    monthThenDay: new RegExp(`\\b${month}\\.? \\d{1,2}\\b`, 'gi'),
  };
});

/**
 * Tells whether "06/07/2024" has the day first, by the language's region, the site's domain or the article's other
 * dates. Of the languages that are read only English has the month first anywhere.
 */
export function readDateOrder({ text, language, url }: Article): DateOrder {
  const declared = language ?? 'en';
  if (primaryLanguage(declared) !== 'en') return { isDayFirst: true, certain: true };
  const place = region.exec(declared)?.[1]?.toLowerCase() ?? '';
  const domain = topLevelDomain.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  if (monthFirstRegions.has(place) || monthFirstDomains.has(domain)) return { isDayFirst: false, certain: true };
  if (dayFirstRegions.has(place) || dayFirstDomains.has(domain)) return { isDayFirst: true, certain: true };
  const { dayThenMonth, monthThenDay } = readWrittenOrders();
  const dayFirst = countNumeric(text, 1) + (text.match(dayThenMonth)?.length ?? 0);
  const monthFirst = countNumeric(text, 2) + (text.match(monthThenDay)?.length ?? 0);
  return { isDayFirst: dayFirst > monthFirst, certain: dayFirst !== monthFirst };
}

/** The number of numeric dates that can be read one way only: a number over twelve is the day. */
function countNumeric(text: string, group: 1 | 2): number {
  let count = 0;
  for (const match of text.matchAll(numeric)) if (Number(match[group]) > 12) count++;
  return count;
}
