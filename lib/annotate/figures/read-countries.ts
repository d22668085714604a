import type { Article } from '../../model/article.ts';
import { anyOf } from '../../model/words.ts';
import { countryNames } from './data/country-names.ts';

/** Which one of some states, by ISO 3166, an article names. Undefined when it names none or several of them. */
export type CountryReader = (codes: readonly string[]) => string | undefined;

const patterns = new Map<string, RegExp>();

export function createCountryReader({ text }: Pick<Article, 'text'>): CountryReader {
  const known = new Map<string, boolean>();
  const isNamed = (code: string): boolean => {
    const named = known.get(code) ?? patternOf(code).test(text);
    known.set(code, named);
    return named;
  };
  return (codes) => {
    const named = codes.filter(isNamed);
    return named.length === 1 ? named[0] : undefined;
  };
}

/** How often a text names a state. */
export const countCountry = (text: string, code: string): number => {
  const { source, flags } = patternOf(code);
  return text.match(new RegExp(source, `${flags}g`))?.length ?? 0;
};

/** Made when a state is first looked for: an article needs few of them. */
function patternOf(code: string): RegExp {
  const pattern = patterns.get(code) ?? compilePattern(code);
  patterns.set(code, pattern);
  return pattern;
}

const never = '(?!)';

function compilePattern(code: string): RegExp {
  const { names = [], stems = [], sign = never, anyCase } = countryNames[code] ?? {};
  const ofNames = names.length > 0 ? `\\b${anyOf(names)}\\b` : never;
  const ofStems = stems.length > 0 ? `\\b${anyOf(stems)}` : never;
  return new RegExp(`${ofNames}|${ofStems}|${sign}`, anyCase ? 'i' : '');
}
