import { expect, test } from 'vitest';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { articleWith } from '../article-with.ts';

const rows: readonly (readonly [language: string, text: string])[] = [
  ['pl', 'Przyszło ok. 500 osób.|Padał deszcz.'],
  ['cs', 'Most stál 85 mil. Korun bylo málo.'],
  // A language without a list: nothing is left of the mark before the stop.
  ['de', "Sie nannte ihn ``müde''.|Der Kai bleibt zu."],
  ['de', 'Sie nannte ihn ‚müde’.|Der Kai bleibt zu.'],
  ['fr', "Elle dit ``non''.|Le quai reste fermé."],
  ['es', "Ella dijo ``no''.|El muelle sigue cerrado."],
];

test.each(rows)('%s: %s', (language, expected) => {
  const article = articleWith({ text: expected.replaceAll('|', ' '), language });
  const found = segmentArticle(article).sentences.map(({ start, end }) => article.text.slice(start, end));
  expect(found.join('|')).toBe(expected);
});
