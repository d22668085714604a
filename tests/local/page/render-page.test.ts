import { readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../../lib/model/record.ts';
import { fileSource } from '../../../lib/model/upload.ts';
import { summarizeAll } from '../../../lib/summarize.ts';
import { renderPage } from '../../../local/page/render-page.ts';

const folder = 'events/articles';
const options = { ...defaultOptions, variants: true, keyFacts: 40 };

function read(key: string, bytes: Uint8Array): NewsSummaryRecord[] {
  return [...summarizeAll({ source: fileSource(key, bytes.length), bytes }, options)];
}

const samples = readdirSync(folder).flatMap((name) =>
  read(`${folder}/${name}`, readFileSync(`${folder}/${name}`)).map((record, index) => ({
    name: `${name} ${index}`,
    record,
  })),
);

interface Read {
  /** The text of the article's paragraphs. */
  readonly text: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Reads a page as a browser does, as far as these tests ask. */
function readPage(page: string): Read {
  const paragraphs: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  let isArticle = false;
  let isParagraph = false;
  const parser = new Parser({
    onopentag(name, { id, href }) {
      if (id !== undefined) ids.push(id);
      if (href !== undefined) links.push(href);
      isArticle ||= id === 'article';
      isParagraph ||= isArticle && name === 'p';
      if (isArticle && name === 'p') paragraphs.push('');
    },
    ontext(text) {
      if (isParagraph) paragraphs.push((paragraphs.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (name === 'p') isParagraph = false;
      if (name === 'article') isArticle = false;
    },
  });
  parser.end(page);
  return { text: paragraphs.join('\n\n'), ids, links };
}

describe.each(samples)('$name', ({ record }) => {
  const page = renderPage(record);
  const { text, ids, links } = readPage(page);

  test('holds the body and no other text in its paragraphs', () => {
    expect(text).toBe(record.bodies?.[0]?.value ?? '');
  });

  test('every id is there once, and every link leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  test('every summary sentence and key fact is a link to its place, and back', () => {
    const places = [
      ...(record.summary?.sentences ?? []).map(({ id }) => [`#${id}`, `#in-${id}`]),
      ...(record.keyFacts ?? []).map(({ id }) => [`#at-${id}`, `#in-${id}`]),
    ].flat();
    expect(places.filter((place) => !links.includes(place))).toEqual([]);
  });

  test('is small', () => {
    const bytes = Buffer.byteLength(record.bodies?.[0]?.value ?? '');
    expect(Buffer.byteLength(page)).toBeLessThan(60_000 + 2.2 * bytes);
  });
});
