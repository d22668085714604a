import { expect, test } from 'vitest';
import { currencyNames } from '../../../lib/languages/english/currency-names.ts';
import { englishFigures } from '../../../lib/languages/english/figures.ts';
import type { FigureClass } from '../../../lib/languages/figure-classes.ts';
import { frenchFigures } from '../../../lib/languages/french/figures.ts';
import { germanFigures } from '../../../lib/languages/german/figures.ts';
import { commonFigureWords } from '../../../lib/languages/plain/figures.ts';
import { spanishFigures } from '../../../lib/languages/spanish/figures.ts';
import { phrases, words } from '../../../lib/model/words.ts';

/** Numbers stand by their value. */
const numbers: ReadonlySet<string> = new Set<FigureClass>([
  'cardinal',
  'demi',
  'glued',
  'half',
  'magnitude',
  'magnitudes',
  'ordinal',
  'part',
  'round',
  'shortMagnitude',
  'tens',
  'vulgar',
]);

const tables = {
  English: englishFigures,
  French: frenchFigures,
  German: germanFigures,
  Spanish: spanishFigures,
  every: { words: { ...commonFigureWords, currency: currencyNames } },
};

const wordOf = (pair: string): string => pair.split('=')[0] ?? '';

/** Items that stand behind one that should follow them, or twice. */
const misplaced = (items: readonly string[]): string[] =>
  items.filter((item, index) => index > 0 && item <= (items[index - 1] ?? ''));

for (const [language, table] of Object.entries(tables)) {
  test(`${language} figures: words are in order, and none stands twice in a class`, () => {
    for (const [name, list] of Object.entries(table.words)) {
      const items = words(list).map(wordOf);
      expect(new Set(items).size, name).toBe(items.length);
      if (!numbers.has(name)) expect(misplaced(items), name).toEqual([]);
    }
  });
  if (!('contest' in table)) continue;
  test(`${language} figures: cues, adjectives and modifiers are in order, and none stands twice`, () => {
    const { contest, vote, adjectives, before, after } = table;
    const lists = [contest, vote, ...(typeof adjectives === 'string' ? [adjectives] : [])];
    for (const list of lists) expect(misplaced(words(list))).toEqual([]);
    for (const list of [...Object.values(before), ...Object.values(after)])
      expect(misplaced(phrases(list))).toEqual([]);
  });
}
