import { expect, test } from 'vitest';
import { annotateArticle } from '../../lib/annotate/annotate-article.ts';
import type { Article } from '../../lib/model/article.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';

const whole = 'Mayor Ada Quill paid $4 million on March 3, 2026. “The quay is safe for all of us,” Quill said.';
const cutOff = 'Deputy Ivo Marsh said on March 9, 2026, that some 700 boats and “all of the small quays of the';

function annotate(text: string) {
  const paragraphs = text.split('\n\n').map((part) => {
    const start = text.indexOf(part);
    return { kind: 'text', start, end: start + part.length };
  });
  const article = { text, paragraphs, language: 'en', notes: [] } as unknown as Article;
  const { entities, timexes, figures, quotations } = annotateArticle(article, segmentArticle(article));
  return [...entities.flatMap(({ mentions }) => mentions), ...timexes, ...figures, ...quotations];
}

test('a last sentence that is cut off annotates nothing', () => {
  const found = annotate(`${whole} ${cutOff}`);
  expect(found.length).toBe(annotate(whole).length);
  expect(found.every(({ end }) => end <= whole.length)).toBe(true);
});

test('the same sentence, finished, annotates', () => {
  expect(annotate(`${whole} ${cutOff} bay”.`).length).toBeGreaterThan(annotate(whole).length);
});

for (const text of [
  'The ministers said nothing about the old harbour.',
  'The repairs added up to a large sum for the town.',
])
  test(`no report: ${text}`, () => {
    const article = { text, paragraphs: [{ kind: 'text', start: 0, end: text.length }], language: 'en', notes: [] };
    const { quotations } = annotateArticle(
      article as unknown as Article,
      segmentArticle(article as unknown as Article),
    );
    expect(quotations).toEqual([]);
  });

const languages: readonly { language: string; names: boolean; rules: readonly string[] }[] = [
  { language: 'en-GB', names: true, rules: [] },
  { language: 'de', names: false, rules: ['facts-left-out'] },
  { language: 'tr', names: false, rules: ['facts-left-out'] },
];
for (const { language, names, rules } of languages)
  test(`names in ${language}`, () => {
    const paragraphs = [{ kind: 'text', start: 0, end: whole.length }];
    const article = { text: whole, paragraphs, language, notes: [] } as unknown as Article;
    const { entities, notes } = annotateArticle(article, segmentArticle(article));
    expect(entities.length > 0).toBe(names);
    expect(notes.map(({ rule }) => rule)).toEqual(rules);
  });

test('no rules run on a text whose language is not known, and a note says so', () => {
  const paragraphs = [{ kind: 'text', start: 0, end: whole.length }];
  const article = { text: whole, paragraphs, language: undefined, notes: [] } as unknown as Article;
  const { notes, ...found } = annotateArticle(article, segmentArticle(article));
  expect(found).toEqual({ entities: [], timexes: [], figures: [], quotations: [] });
  expect(notes.map(({ rule }) => rule)).toEqual(['facts-left-out']);
});
