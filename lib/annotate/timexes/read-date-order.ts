import { englishWords } from '../../languages/english/words.ts';
import { primaryLanguage } from '../../languages/primary-language.ts';
import type { Article } from '../../model/article.ts';
import type { DateOrder } from './timex-context.ts';

/** Regions whose English has the month first. Source: CLDR. */
const monthFirstRegions = /^en-(?:us|ph)\b/i;
const dayFirstRegions = /^en-(?:gb|au|nz|ie|in|za|sg|mt|ke|ng|pk|hk|my)\b/i;
const dayFirstHosts = /^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|sg|ke|ng|pk|hk|my)(?:[/:]|$)/i;
const monthFirstHosts = /^https?:\/\/[^/]*\.(?:us|gov|mil)(?:[/:]|$)/i;
const englishMonth = englishWords.calendar.months.replace(/[ |]/g, '|');
const dayThenMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${englishMonth})\\b`, 'gi');
const monthThenDay = new RegExp(`\\b(?:${englishMonth})\\.? \\d{1,2}\\b`, 'gi');
const numeric = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g;

/**
 * Whether "06/07/2024" has the day first: as the language's region, the address of the site, or the article's other dates have it. Of all
 * languages only English has the month first anywhere that matters here.
 */
export function readDateOrder({ text, language, url }: Article): DateOrder {
  const declared = language ?? 'en';
  if (primaryLanguage(declared) !== 'en') return { isDayFirst: true, certain: true };
  if (monthFirstRegions.test(declared) || monthFirstHosts.test(url ?? '')) return { isDayFirst: false, certain: true };
  if (dayFirstRegions.test(declared) || dayFirstHosts.test(url ?? '')) return { isDayFirst: true, certain: true };
  const dayFirst = countNumeric(text, 1) + (text.match(dayThenMonth)?.length ?? 0);
  const monthFirst = countNumeric(text, 2) + (text.match(monthThenDay)?.length ?? 0);
  return { isDayFirst: dayFirst > monthFirst, certain: dayFirst !== monthFirst };
}

/** How many numeric dates can only be read one way: a number over twelve is the day. */
function countNumeric(text: string, group: 1 | 2): number {
  let count = 0;
  for (const match of text.matchAll(numeric)) if (Number(match[group]) > 12) count++;
  return count;
}
