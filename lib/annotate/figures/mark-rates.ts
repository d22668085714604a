import type { FigureClass } from '../../languages/figure-classes.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { FigureWord } from './read-lexicon.ts';

const rate: FigureWord = { class: 'rate' };

/** How a price ends. */
const priceEnds: ReadonlySet<FigureClass> = new Set<FigureClass>([
  'cent',
  'currency',
  'glued',
  'grouped',
  'isoCode',
  'magnitude',
  'number',
  'pound',
  'shortMagnitude',
  'symbol',
  'won',
]);

/** Marks what a price is paid for: "$190 a tonne", "40 cents per share". Without it the price would mislead. */
export function markRates({ lexemes, lexicon }: FigureSentence, words: readonly FigureWord[]): readonly FigureWord[] {
  if (lexicon.rateLinks.size === 0) return words;
  const marked = [...words];
  for (const [index, { text }] of lexemes.entries()) {
    if (!lexicon.rateLinks.has(text) || !priceEnds.has(words[index - 1]?.class ?? 'stop')) continue;
    const isLed = /^['’]$/.test(lexemes[index + 1]?.text ?? '') || words[index + 1]?.class === 'square';
    const at = index + (isLed ? 2 : 1);
    if (!lexicon.rates.has(lexemes[at]?.text ?? '')) continue;
    for (let mark = index; mark <= at; mark++) marked[mark] = rate;
  }
  return marked;
}
