import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ArticleExplanation, type Aspect, explain } from '../lib/explain.ts';
import { defaultOptions } from '../lib/model/options.ts';
import { Unreadable } from '../lib/model/unreadable.ts';
import { fileSource } from '../lib/model/upload.ts';
import { summarizeAll } from '../lib/summarize.ts';

const folder = new URL('../events/articles/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'README.md');
const aspects: readonly Aspect[] = ['sentences', 'names', 'facts', 'dropped'];

function uploadOf(name: string) {
  const bytes = readFileSync(new URL(encodeURIComponent(name), folder));
  return { bytes, source: fileSource(name, bytes.length) };
}

test.each(names)('%s is explained as its record is', (name) => {
  const upload = uploadOf(name);
  const records = [...summarizeAll(upload)];
  let explained: readonly ArticleExplanation[];
  try {
    explained = [...explain(upload, defaultOptions, aspects)];
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    expect(records.map(({ problem }) => problem?.detail)).toEqual([(error as Unreadable).message]);
    return;
  }
  expect(explained.length).toBe(records.length);
  for (const [index, { problem, sentences, names, facts, dropped }] of explained.entries()) {
    const record = records[index];
    expect(problem).toBe(record?.problem?.detail);
    expect(sentences?.length).toBe(record?.annotations?.sentences.length);
    expect(names?.entities.map(({ name, type }) => [name, type])).toEqual(
      record?.annotations?.entities.map(({ name, type }) => [name, type]),
    );
    const told = facts?.flatMap(({ verdict, kind, text }) =>
      verdict.kind === 'told' ? [{ number: verdict.number, kind, text }] : [],
    );
    expect(told?.sort((a, b) => a.number - b.number).map(({ kind, text }) => [kind, text])).toEqual(
      record?.keyFacts?.map(({ kind, text }) => [kind, text]),
    );
    expect(dropped).toBeDefined();
  }
});

test('what was not asked for is not there', () => {
  const [explained] = explain(uploadOf('riverton tram.txt'), defaultOptions, ['dropped']);
  expect(explained).toMatchObject({ sentences: undefined, names: undefined, facts: undefined });
  expect(explained?.dropped?.map(({ rule, text }) => [rule, text])).toContainEqual(['byline', 'By Jane Doe']);
});
