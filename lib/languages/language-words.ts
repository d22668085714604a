import { words } from '../model/words.ts';

/** The words of a language that are always loaded, whether or not there are rules for its facts. */
export interface LanguageWords {
  /** "4,5" is four and a half. */
  readonly decimalComma: boolean;
  /** Endings of ordinals in digits that are read: "18th". */
  readonly ordinalEndings: readonly string[];
  readonly calendar: CalendarNames;
}

/** Names in order, apart by white space; the spellings of one by "|". Lower case, abbreviations without stops. */
export interface CalendarNames {
  /** As dates have them: in the genitive where a language has one. */
  readonly months: string;
  /** From Monday; undefined for a language of which only stated dates are read. */
  readonly weekdays: string | undefined;
}

/** The number of each month, 1 to 12, by its names. The lists agree on the names that they share. */
export function numberMonths(lists: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    for (const [index, spellings] of words(list).entries())
      for (const name of spellings.split('|')) numbers.set(name, index + 1);
  }
  return numbers;
}
