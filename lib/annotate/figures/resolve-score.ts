import { countedUnit, type Matched, type Resolved } from './figure-match.ts';
import { readAmount } from './read-amounts.ts';

/** Both numbers in the order of the text: "6-3" is 6 against 3. */
export function resolveScore(matched: Matched): Resolved | undefined {
  const split = matched.parts.findIndex(({ class: name }) => name === 'against');
  const value = readAmount(matched.parts.slice(0, split));
  const against = readAmount(matched.parts.slice(split + 1));
  return Number.isNaN(value + against) ? undefined : { value, high: undefined, against, unit: countedUnit(matched) };
}
