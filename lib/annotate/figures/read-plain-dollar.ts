import type { Article } from '../../model/article.ts';
import { anyOf, phrases, words } from '../../model/words.ts';
import { type CountryReader, countCountry } from './read-countries.ts';

/** Dollars marked as one state's: beside them, a plain "$" may be another's. "A $5 deal" has none. */
const markedAbroad = new RegExp(`\\b(?:A\\$|${anyOf(words('AU AUS C CA HK Mex NT NZ R S SG'))} ?\\$)`);
const markedAmerican = /\bUS ?\$/;
/** States with a "$" of their own. */
const dollarStates = words('AR AU BR CA CL CO CR CU DO HK JM MX NZ SG TW UY');
/** Some states without one: where an article names only such, its "US$" and its "$" are the same dollar. */
const otherStates = words('AE CH CN CZ DK DZ EG GB IN IQ IR IS JO JP KR KW LB LK MA NO NP PH PK RS SE TN TR');
const dollarSite = /^https?:\/\/[^/]*\.(au|ca|nz|sg|hk|tw)(?:[/:]|$)/i;
const codes: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD' };

/**
 * What "$" and "dollars" mean in an article. Undefined where the text does not decide it.
 * They are US dollars, unless the article also marks dollars ("A$", or "US$" where some state has its own), or its
 * address or dateline is in a country with dollars of its own. They are that country's where its address says so, if
 * the article names that country and not the United States.
 */
export function readPlainDollar(
  { text, url, dateline }: Pick<Article, 'text' | 'url' | 'dateline'>,
  readCountry: CountryReader,
): string | undefined {
  const names = (state: string): boolean => readCountry([state]) !== undefined;
  if (markedAbroad.test(text)) return undefined;
  if (markedAmerican.test(text) && (dollarStates.some(names) || !otherStates.some(names))) return undefined;
  const site = dollarSite.exec(url ?? '')?.[1]?.toUpperCase();
  if (site) return readCountry(['US', site]) === site ? codes[site] : undefined;
  const own = readOwnState(text, readCountry);
  if (own && writtenAbroad.test(text)) return codes[own];
  if (own && countCountry(text, own) >= oftenNamed) return undefined;
  const place = dateline?.place && text.slice(dateline.place.start, dateline.place.end);
  return place && abroad.test(place) ? undefined : 'USD';
}

/** An article that names a state so often, and America never, may be from there. */
const oftenNamed = 4;
/** "Per cent" in two words and "$5-million" are written where English is not American. */
const writtenAbroad = /\bper cent\b|\$\d[\d.,]*-(?:b|m)illion\b/;
const america = /\bAmericas?\b/;

/** The one state with a dollar of its own that an article names, beside neither America nor Britain. */
function readOwnState(text: string, readCountry: CountryReader): string | undefined {
  if (readCountry(['US']) || readCountry(['GB']) || america.test(text.replaceAll('North America', '')))
    return undefined;
  return readCountry(Object.keys(codes));
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
