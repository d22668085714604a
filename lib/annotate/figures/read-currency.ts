import { currencies, isoCodes } from './data/currencies.ts';
import { type FigureLexeme, type Parts, pick } from './read-amounts.ts';
import type { CountryReader } from './read-countries.ts';

/** What decides a currency that several states share. */
export interface MoneyContext {
  /** What "dollars" alone means in this article, and what "$". */
  readonly plainDollar: () => string | undefined;
  readonly plainSign: () => string | undefined;
  readonly readCountry: CountryReader;
}

/** ISO 4217, where the text decides it. */
export function readCurrency(parts: Parts, context: MoneyContext): string | undefined {
  const code = pick(parts, 'isoCode', 'millionCode');
  if (code) return code.code;
  if (pick(parts, 'won')) return 'KRW';
  const nation = pick(parts, 'nation')?.code;
  const unit = unitOf(parts);
  return unit && resolveCode(unit, nation, context);
}

function unitOf(parts: Parts): string | undefined {
  if (pick(parts, 'pound')) return 'pound';
  const part: FigureLexeme | undefined =
    pick(parts, 'symbol') ?? pick(parts, 'currency') ?? pick(parts, 'sign', 'cent');
  return part?.code;
}

function resolveCode(
  unit: string,
  nation: string | undefined,
  { plainDollar, plainSign, readCountry }: MoneyContext,
): string | undefined {
  const currency = currencies[unit];
  if (!currency) return /^[A-Z]{3}$/.test(unit) ? unit : undefined;
  const nations = currency.nations ?? {};
  if (nation) return nations[nation] ?? currency.code;
  if (unit === 'dollar') return plainDollar();
  if (unit === 'dollarSign') return plainSign();
  if (unit === 'pound') return currency.code;
  const named = readCountry(Object.keys(nations).filter((state) => isoCodes.has(nations[state] ?? '')));
  return (named && nations[named]) ?? currency.code;
}
