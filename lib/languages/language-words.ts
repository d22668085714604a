/** What is known of a language whether or not there are rules for its facts; small, and always loaded. */
export interface LanguageWords {
  readonly calendar: CalendarNames;
}

/** Names in order, apart by spaces; the spellings of one by "|". Lower case, abbreviations without stops. */
export interface CalendarNames {
  /** As dates have them: in the genitive where a language has one. */
  readonly months: string;
  /** From Monday; undefined for a language of which only stated dates are read. */
  readonly weekdays: string | undefined;
}

/** The number of each month, 1 to 12, by its names in the lists given, which agree where they share one. */
export function numberMonths(lists: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    for (const [index, spellings] of list.split(' ').entries())
      for (const name of spellings.split('|')) numbers.set(name, index + 1);
  }
  return numbers;
}
