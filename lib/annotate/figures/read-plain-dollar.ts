import type { Article } from '../../model/article.ts';
import { anyOf, phrases } from '../../model/words.ts';
import type { CountryReader } from './read-countries.ts';

/** Dollars that are marked as some state's: where one of them occurs, a plain "$" may be another. */
const markedDollar = /(?:US|AU?|AUS|CA?|NZ|HK|SG?|NT|Mex|R) ?\$/;
const dollarSite = /^https?:\/\/[^/]*\.(au|ca|nz|sg|hk|tw)(?:[/:]|$)/i;
const codes: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD' };

/**
 * What "$" and "dollars" mean in an article: US dollars, unless the article also writes "US$", "A$" and the like, or its address or
 * dateline is in a country with dollars of its own. Then they are that country's where the address says so, the article names it,
 * and names the United States nowhere; else undefined, since the text does not decide it.
 */
export function readPlainDollar(
  { text, url, dateline }: Pick<Article, 'text' | 'url' | 'dateline'>,
  readCountry: CountryReader,
): string | undefined {
  if (markedDollar.test(text)) return undefined;
  const site = dollarSite.exec(url ?? '')?.[1]?.toUpperCase();
  if (site) return readCountry(['US', site]) === site ? codes[site] : undefined;
  const place = dateline?.place && text.slice(dateline.place.start, dateline.place.end);
  return place && abroad.test(place) ? undefined : 'USD';
}

const abroad = new RegExp(
  anyOf(
    phrases(`
      Adelaide
      Auckland
      Australia
      Brisbane
      Calgary
      Canada
      Canberra
      Christchurch
      Edmonton
      Hong Kong
      Melbourne
      Montreal
      New Zealand
      Ottawa
      Perth
      Singapore
      Sydney
      Taipei
      Taiwan
      Toronto
      Vancouver
      Wellington
      Winnipeg`),
  ),
  'i',
);

/** The currency of the one state among some that an article names; undefined when it names none or several of them. */
export function readDollarSign(states: ReadonlyMap<string, string>, readCountry: CountryReader): string | undefined {
  const codes = new Set<string>();
  for (const [state, code] of states) if (readCountry([state])) codes.add(code);
  return codes.size === 1 ? [...codes][0] : undefined;
}
