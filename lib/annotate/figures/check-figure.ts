import type { Figure } from '../../model/annotations.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Matched } from './figure-match.ts';
import type { FigureLexicon } from './read-lexicon.ts';

const emergencyNumbers = new Set([110, 112, 911, 999]);

interface Surroundings {
  readonly lexicon: FigureLexicon;
  /** Of the modifier. */
  readonly phrase: string | undefined;
  /** The lexeme before. */
  readonly before: Lexeme | undefined;
}

/** False for years, titles ("Fifty Shades"), telephone numbers and ordinals that count nothing. */
export function checkFigure(
  { type, value, high, modifier }: Figure,
  { rule, parts }: Matched,
  { lexicon, phrase, before }: Surroundings,
): boolean {
  if (value === undefined) return true;
  const first = parts[0];
  if (rule.name === 'bare-number')
    return phrase !== undefined && !lexicon.looseBounds.has(phrase) && !isYear(value, parts.length);
  if (type === 'ordinal') return first?.kind === 'ordinal' || lexicon.determiners.has(before?.text ?? '');
  if (type === 'count' && high === value) return false;
  if (type !== 'count' || high !== undefined || isBound(modifier)) return true;
  if (first?.isCapital && parts.at(-1)?.isCapital && before && !/^[):]$/.test(before.text)) return false;
  const isEmergency = emergencyNumbers.has(value) && lexicon.emergencyNouns.has(parts.at(-1)?.text ?? '');
  return !isEmergency && !(first?.class === 'number' && parts[1]?.class !== 'magnitude' && isYear(value, 1));
}

const isBound = (modifier: Figure['modifier']): boolean => modifier !== undefined && modifier !== 'approximate';

/** "2024 elections": 2000 may count something, 2024 seldom does. */
const isYear = (value: number, length: number): boolean =>
  length === 1 && Number.isInteger(value) && value > 1900 && value < 2100 && value % 100 !== 0;
