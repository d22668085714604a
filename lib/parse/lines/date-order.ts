import { wordSet } from '../../model/words.ts';
import type { NumericOrder } from './read-date.ts';

/** Languages that write the month first in dates in digits. Source: CLDR, short date formats. */
const monthFirst = wordSet('en-PH en-US es-US fil fil-PH');

/** How a language writes dates in digits; undefined for English without a country, which has both orders. */
export function dateOrderOf(language: string | undefined): NumericOrder {
  if (language === undefined || language === 'en') return undefined;
  return monthFirst.has(language) ? 'month-first' : 'day-first';
}
