import type { Figure } from '../../model/annotations.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Matched } from './figure-match.ts';

const emergencyNumbers = new Set([110, 112, 911, 999]);
/** Bounds that are mostly prepositions of place or age, so that a number alone is no count: "over 16s", "around 7". */
const looseBounds = /^(?:over|under|above|below|about|around|some|unter|über|gut|sobre|unos|unas)$/;
const determiner = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|every|each|s|['’]s|another)$/;

/** Is it a figure, and not a year, a title ("Fifty Shades"), a telephone number or an ordinal of no weight? Given the modifier's phrase and the lexeme before. */
export function checkFigure(
  { type, value, high, modifier }: Figure,
  { rule, parts }: Matched,
  phrase: string | undefined,
  before: Lexeme | undefined,
): boolean {
  const first = parts[0];
  if (rule.name === 'bare-number')
    return phrase !== undefined && !looseBounds.test(phrase) && !isYear(value, parts.length);
  if (type === 'ordinal') return first?.kind === 'ordinal' || determiner.test(before?.text ?? '');
  if (type === 'count' && high === value) return false;
  if (type !== 'count' || high !== undefined || isBound(modifier)) return true;
  if (first?.isCapital && parts.at(-1)?.isCapital && before && !/^[):]$/.test(before.text)) return false;
  const isEmergency = emergencyNumbers.has(value) && /^(?:call|dispatch|operator)/.test(parts.at(-1)?.text ?? '');
  return !isEmergency && !(first?.class === 'number' && parts[1]?.class !== 'magnitude' && isYear(value, 1));
}

const isBound = (modifier: Figure['modifier']): boolean => modifier !== undefined && modifier !== 'approximate';

/** "2024 elections": 2000 may count something, 2024 hardly. */
const isYear = (value: number, length: number): boolean =>
  length === 1 && Number.isInteger(value) && value > 1900 && value < 2100 && value % 100 !== 0;
