import { numberMonths } from '../../languages/language-words.ts';
import { allWords } from '../../languages/languages.ts';

/** Month number, 1 to 12, by name. */
export const monthOfName: ReadonlyMap<string, number> = numberMonths(allWords.map(({ calendar }) => calendar.months));
