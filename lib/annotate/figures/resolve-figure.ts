import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Figure } from '../../model/annotations.ts';
import { countedUnit, type Matched, type Resolved } from './figure-match.ts';
import { type Amounts, type Parts, pick, readAmount, readAmounts } from './read-amounts.ts';
import { type MoneyContext, readCurrency } from './read-currency.ts';
import { resolveFraction } from './resolve-fraction.ts';
import { resolveScore } from './resolve-score.ts';

/** Value and unit of what a rule matched; undefined when it has no number. */
export function resolveFigure(matched: Matched, context: MoneyContext): Resolved | undefined {
  const { rule, parts } = matched;
  if (rule.type === 'score') return resolveScore(matched);
  if (rule.type === 'fraction') return resolveFraction(matched);
  if (rule.type === 'ordinal') return resolveOrdinal(parts);
  const amounts = { ...readAmounts(parts), against: undefined };
  if (Number.isNaN(amounts.value)) return undefined;
  switch (rule.type) {
    case 'money':
      return { ...inMainUnit(parts, amounts), against: undefined, unit: readCurrency(parts, context) };
    case 'percent':
      return { ...inPoints(parts, signed(parts, amounts)), against: undefined };
    case 'quantity':
      return {
        ...signed(parts, isMetres(matched) ? readAmounts(parts.slice(0, 1)) : amounts),
        against: undefined,
        unit: quantityUnit(matched),
      };
    default:
      return { ...amounts, unit: countedUnit(matched) };
  }
}

/** The "m" of "100m" is metres here, not millions. */
const isMetres = ({ rule }: Matched): boolean => rule.name === 'metres';

function resolveOrdinal([part]: Parts): Resolved | undefined {
  const value = part?.kind === 'ordinal' ? part.value : Number(part?.code);
  return Number.isNaN(value) ? undefined : { value, high: undefined, against: undefined, unit: undefined };
}

function signed(parts: Parts, amounts: Amounts): Amounts {
  return pick(parts, 'minus') ? mapAmounts(amounts, (value) => -value) : amounts;
}

function inPoints(parts: Parts, amounts: Amounts): Amounts & Pick<Figure, 'unit'> {
  if (pick(parts, 'basis', 'basisPoint')) return { ...amounts, unit: 'bps' };
  return { ...amounts, unit: pick(parts, 'point', 'percentagePoint') ? 'pp' : '%' };
}

/** "26 cents" is 0.26; "13 dollars and 45 cents" and "13 dollars 45" are 13.45; "30 MUSD" is 30 million. */
function inMainUnit(parts: Parts, amounts: Amounts): Amounts {
  if (pick(parts, 'millionCode')) return mapAmounts(amounts, (value) => value * 1e6);
  if (amounts.high !== undefined) return pick(parts, 'cent') ? mapAmounts(amounts, toHundredths) : amounts;
  const split = parts.findIndex(({ class: name }) => name === 'currency' || name === 'isoCode' || name === 'pound');
  if (split < 0) return pick(parts, 'cent') ? mapAmounts(amounts, toHundredths) : amounts;
  const whole = readAmount(parts.slice(0, split));
  const small = readAmount(parts.slice(split));
  return small < 100 && !Number.isNaN(whole) ? { value: whole + toHundredths(small), high: undefined } : amounts;
}

const mapAmounts = ({ value, high }: Amounts, change: (value: number) => number): Amounts => ({
  value: change(value),
  high: high === undefined ? undefined : change(high),
});

const toHundredths = (value: number): number => Number((value / 100).toPrecision(15));

/** As written: "km", "square miles", "degrees Celsius". */
function quantityUnit({ parts, text }: Matched): string | undefined {
  const first = parts.findIndex(({ class: name }) => unitClasses.has(name));
  const last = parts.at(-1);
  return first < 0 || !last ? undefined : text.slice(parts[first]?.start, last.end);
}

const unitClasses: ReadonlySet<FigureClass> = new Set([
  'degree',
  'glued',
  'gluedUnit',
  'light',
  'point',
  'pound',
  'square',
  'unit',
]);
