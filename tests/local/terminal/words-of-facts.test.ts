import { expect, test } from 'vitest';
import { clauseRaters } from '../../../lib/facts/raters/clause-raters.ts';
import { figureRaters } from '../../../lib/facts/raters/figure-raters.ts';
import { quotationRaters } from '../../../lib/facts/raters/quotation-raters.ts';
import { whatRaters } from '../../../lib/facts/raters/what-raters.ts';
import { whenRaters } from '../../../lib/facts/raters/when-raters.ts';
import { datelineRaters, whereRaters } from '../../../lib/facts/raters/where-raters.ts';
import { whoRaters } from '../../../lib/facts/raters/who-raters.ts';
import type { KeyFactKind } from '../../../lib/model/key-fact.ts';
import { wordsOfRater } from '../../../local/terminal/words-of-facts.ts';

const named: Readonly<Record<KeyFactKind, readonly { readonly name: string }[]>> = {
  what: whatRaters,
  who: whoRaters,
  when: whenRaters,
  where: [...whereRaters, ...datelineRaters],
  why: clauseRaters,
  how: clauseRaters,
  figure: figureRaters,
  quotation: quotationRaters,
};

for (const [kind, raters] of Object.entries(named))
  test(`raters of ${kind} have words, no two the same`, () => {
    const told = raters.map(({ name }) => wordsOfRater(kind as KeyFactKind, name));
    expect(told.filter((words) => !words.includes(' '))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

test('a verb of saying is the cue of a quotation, a clear word that of a reason', () => {
  expect(wordsOfRater('quotation', 'cue')).toBe('a verb of saying with it');
  expect(wordsOfRater('why', 'cue')).toBe('how clear the word is that opens it');
});
