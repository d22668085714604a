import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findText, foldText } from '../../evaluation/find-text.ts';
import { readLabels } from '../../evaluation/read-labels.ts';

/** Raised whenever articles are added. */
const fewestLabels = 69;

const root = fileURLToPath(new URL('../..', import.meta.url));
// Reads them all, and throws for one whose texts do not stand in their sentences, or whose names are not known.
const labels = readLabels(root);

test('the labels are all there', () => expect(labels.length).toBeGreaterThanOrEqual(fewestLabels));

test('each article has a label, and none has two', () => {
  const labelled = labels.map(({ label }) => label.article);
  const articles = readdirSync(`${root}/evaluation/articles`).map((file) => `evaluation/articles/${file}`);
  expect(new Set(labelled).size).toBe(labelled.length);
  expect(articles.filter((article) => !labelled.includes(article))).toEqual([]);
});

test('a label has the name of its article', () => {
  for (const { name, label } of labels) expect(label.article).toContain(`/${name}.`);
});

describe('the sentences of a label are all of its article', () => {
  for (const { name, label } of labels.filter(({ label }) => label.article.startsWith('evaluation/articles/')))
    test(name, () => {
      const sentences = foldText(label.sentences.map(({ text }) => text).join(' ')).letters;
      const text = readFileSync(`${root}/${label.article}`, 'utf8');
      const isJson = label.article.endsWith('.json');
      const body: string | undefined = isJson ? JSON.parse(text).articleBody : undefined;
      if (body !== undefined) expect(sentences).toBe(foldText(body).letters);
      else expect(findAll(foldText(isJson ? textOfBlocks(text) : text), label.sentences)).toEqual([]);
    });
});

/** The text of an article in typed blocks: all members `text`, in their order. */
function textOfBlocks(json: string): string {
  const texts: string[] = [];
  JSON.parse(json, (member, value) => {
    if (member === 'text') texts.push(value);
    return value;
  });
  return texts.join('');
}

/** The sentences that do not stand in a text, in their order. */
function findAll(text: ReturnType<typeof foldText>, sentences: readonly { readonly text: string }[]) {
  let from = 0;
  return sentences.filter((sentence) => {
    const span = findText(text, sentence.text, from);
    from = span?.end ?? from;
    return span === undefined;
  });
}
