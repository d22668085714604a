import type { FigureClass } from '../../languages/figure-classes.ts';
import { countedUnit, type Matched, type Resolved } from './figure-match.ts';
import { isDigits, type Parts, readAmount } from './read-amounts.ts';

/** A part of a whole, rounded to four decimals: "two thirds" is 0.6667, "one in five" 0.2. */
export function resolveFraction(matched: Matched): Resolved | undefined {
  const share = readShare(matched.parts);
  if (!(share > 0 && share <= 1)) return undefined;
  return { value: Number(share.toFixed(4)), high: undefined, against: undefined, unit: countedUnit(matched) };
}

/** Between the part and the whole: "one in five", "3/4". */
const shareLinks: ReadonlySet<FigureClass> = new Set(['each', 'in', 'out', 'slash']);

function readShare(parts: Parts): number {
  const split = parts.findIndex(({ class: name }) => shareLinks.has(name));
  if (split > 0) return orOne(readAmount(parts.slice(0, split))) / readAmount(parts.slice(split + 1));
  const half = parts.find(({ class: name }) => name === 'half');
  if (half) return Number(half.code) * orOne(readAmount(parts.filter((part) => part !== half && isDigits(part))));
  const part = parts.find(({ class: name }) => name === 'part' || name === 'ordinal' || name === 'share');
  return (
    orOne(readAmount(parts.slice(0, part ? parts.indexOf(part) : 0))) /
    (part?.kind === 'ordinal' ? part.value : Number(part?.code))
  );
}

const orOne = (value: number): number => (Number.isNaN(value) ? 1 : value);
