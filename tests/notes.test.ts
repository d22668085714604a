import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../lib/model/unreadable.ts';
import { readSources } from './read-sources.ts';

const lib = readSources('lib');
const [notes = '', problems = ''] = readFileSync(join(import.meta.dirname, '../docs/NOTES.md'), 'utf8').split(
  '# Problems',
);

const collect = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, word = '']) => word))].sort();
const inTable = /^\| `([a-z-]+)` \|/gm;

describe('docs/NOTES.md lists, no more and no less,', () => {
  test('the rules of the notes that the code makes', () => {
    const made = lib.flatMap(({ text }) => collect(text, /\brule: '([a-z-]+)',\s*message\b/g)).sort();
    expect(made.length).toBeGreaterThan(10);
    expect(collect(notes, inTable)).toEqual([...new Set(made)]);
  });

  test('the codes of problems, each of which something throws', () => {
    const thrown = lib.flatMap(({ text }) => collect(text, /new Unreadable\(\s*'([a-z-]+)'/g)).sort();
    expect(collect(problems, inTable)).toEqual([...problemCodes].sort());
    expect([...new Set(thrown)]).toEqual([...problemCodes].sort());
  });
});
