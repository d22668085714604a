import type { FigureClass } from '../../languages/figure-classes.ts';
import type { Figure } from '../../model/annotations.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import type { Matched } from './figure-match.ts';
import type { FigureLexicon } from './read-lexicon.ts';
import type { FoundModifier } from './read-modifier.ts';

const emergencyNumbers = new Set([110, 112, 911, 999]);

interface Surroundings {
  readonly lexicon: FigureLexicon;
  readonly found: FoundModifier | undefined;
  readonly lexemes: readonly Lexeme[];
  /** Where the figure begins among the lexemes. */
  readonly first: number;
}

/** False for years, titles ("Fifty Shades"), telephone numbers and ordinals that count nothing. */
export function checkFigure(
  { type, value, high, modifier, unit }: Figure,
  { rule, parts }: Matched,
  surroundings: Surroundings,
): boolean {
  if (value === undefined) return true;
  const { lexicon, lexemes } = surroundings;
  const first = parts[0];
  const before = lexemes[surroundings.first - 1];
  if (mayBeMultiplied(type, rule.name, parts, surroundings)) return false;
  if (rule.name === 'bare-number') return isBareCount(value, parts.length, surroundings);
  if (type === 'age') return value > 0 && value < 120;
  if (type === 'ordinal') return first?.kind === 'ordinal' || lexicon.determiners.has(before?.text ?? '');
  if (type === 'fraction') return isShare(parts, surroundings);
  if (type === 'count' && high === value) return false;
  if (type !== 'count' || high !== undefined || isBound(modifier)) return true;
  if (first?.isCapital && parts.at(-1)?.isCapital && before && !/^[):]$/.test(before.text)) return false;
  const isEmergency = emergencyNumbers.has(value) && lexicon.emergencyNouns.has(parts.at(-1)?.text ?? '');
  if (isEmergency) return false;
  if (first?.class !== 'number' || parts[1]?.class === 'magnitude') return true;
  return !isYear(value, 1) && !(lexicon.yearNouns.has(unit?.toLowerCase() ?? '') && isRoundYear(value));
}

/**
 * A number may be a part only: letters hang on it ("€ 85M"), or its magnitude stands elsewhere. Without a table of the
 * language's own, a word behind it may be one ("$85 elfu"), and what millions count is not known either.
 */
function mayBeMultiplied(type: Figure['type'], rule: string, parts: Matched['parts'], around: Surroundings): boolean {
  const { lexicon, lexemes, first } = around;
  const last = parts.at(-1);
  const follows = lexemes[first + parts.length];
  const isWordBehind = type === 'money' && last?.kind === 'number' && follows?.kind === 'word';
  if (isWordBehind && follows.start === last.end && follows.text.charCodeAt(0) < 0x3000) return true;
  if (lexicon.knowsOnly === undefined) return false;
  const isMagnitude = ({ text }: Lexeme): boolean => magnitudeClasses.has(lexicon.words.get(text)?.class ?? 'other');
  if (rule === 'big-number' && parts.some(isMagnitude)) return true;
  // "1 milione e 200 mila euro", "€ 85 tot € 90 miljoen"
  const isLink = lexemes[first - 1]?.kind === 'word';
  if (lexemes.slice(Math.max(0, first - (isLink ? 2 : 1)), first).some(isMagnitude)) return true;
  const end = first + parts.length;
  const behind = lexemes.slice(end, end + rangeReach);
  const mark = behind.findIndex(({ text }) => /^[,;.!?]$/.test(text));
  const isLower = !parts.some(isMagnitude) && behind.slice(0, mark < 0 ? rangeReach : mark).some(isMagnitude);
  return isLower || (isWordBehind && lexicon.knowsOnly === 'nothing');
}

const magnitudeClasses: ReadonlySet<FigureClass> = new Set<FigureClass>(['magnitude', 'shortMagnitude']);

/** Lexemes from a number to the magnitude of the one that ends its range. */
const rangeReach = 4;

/** "A third" alone is as often one more: it is a share with "of", with a modifier and in "by a third". */
function isShare(parts: Matched['parts'], { lexicon, found, lexemes, first }: Surroundings): boolean {
  const [article, part] = parts;
  if (article?.class !== 'a' || part?.class !== 'ordinal' || parts.length > 2 || found) return true;
  const isOf = lexicon.words.get(lexemes[first + 2]?.text ?? '')?.class === 'of';
  return isOf || !hasMargins(lexicon) || lexicon.margins.has(lexemes[first - 1]?.text ?? '');
}

const hasMargins = ({ margins }: FigureLexicon): boolean => margins.size > 0;

const isBound = (modifier: Figure['modifier']): boolean => modifier !== undefined && modifier !== 'approximate';

/** "2024 elections": 2000 may count something, 2024 seldom does. */
const isYear = (value: number, length: number): boolean =>
  length === 1 && Number.isInteger(value) && value > 1900 && value < 2100 && value % 100 !== 0;

const isRoundYear = (value: number): boolean => value === 1900 || value === 2000;

/** A number alone counts with a bound, behind a verb that kills, and where something rises or falls to it. */
function isBareCount(value: number, length: number, { lexicon, found, lexemes, first }: Surroundings): boolean {
  if (isYear(value, length)) return false;
  if (found && !lexicon.looseBounds.has(found.phrase)) return true;
  const start =
    found && found.start < (lexemes[first]?.start ?? 0)
      ? lexemes.findIndex((lexeme) => lexeme.start >= found.start)
      : first;
  const before = lexemes[start - 1]?.text ?? '';
  if (found && lexicon.words.get(before)?.class === 'casualty') return true;
  if (lexicon.limits.has(before)) return true;
  if (!lexicon.goals.has(before)) return false;
  return lexemes.slice(Math.max(0, start - 1 - changeReach), start - 1).some(({ text }) => lexicon.changes.has(text));
}

/** Lexemes between a verb of change and what it leads to: "brought the number of dead to 40". */
const changeReach = 8;
