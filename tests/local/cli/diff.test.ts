import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordOf } from '../../changes/judge-pair.ts';
import { type BuiltCommand, buildCommand } from './build-command.ts';

const article = `Lock gate breaks

The lower gate of the lock at Orrin broke on Tuesday, and 14 barges had to wait. Nobody was hurt.

The gate is ninety years old, and its hinges were to be replaced in the spring.
`;
const corrected = article.replace('14 barges', '17 barges');

let command: BuiltCommand;
let folder = '';
const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const run = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command.file, 'diff', ...words], {
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, err: stderr };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
  command = await buildCommand();
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

test('two articles that differ', () => {
  const { code, out } = run([write('a.txt', article), write('b.txt', corrected)]);
  expect(out).toBe('correction: fact altered\n\nfigure (value)\n  - 14 barges\n  + 17 barges\n');
  expect(code).toBe(1);
});

test('an article and a record of the same text, set otherwise', () => {
  const record = recordOf({ name: 'a.txt', content: article });
  const { code, out } = run(
    [write('a.json', JSON.stringify(record)), '-'],
    article.replace('barges had', 'barges  had'),
  );
  expect({ code, out }).toEqual({ code: 0, out: 'none\n' });
});

test('as JSON', () => {
  const { code, out } = run(['--json', write('a.txt', article), write('b.txt', corrected)]);
  const { significance, changes } = JSON.parse(out);
  expect({ code, significance, types: changes.map(({ type }: { type: string }) => type) }).toEqual({
    code: 1,
    significance: 'correction',
    types: ['figure'],
  });
});

const troubles = [
  { name: 'a file that is missing', words: () => ['no.txt', write('a.txt', article)], says: '"no.txt"' },
  { name: 'an empty article', words: () => [write('empty.txt', ''), write('a.txt', article)], says: 'has no bytes' },
  {
    name: 'a record that is not good',
    words: () => [write('bad.json', '{"standard":{"name":"news-summary"}}'), write('a.txt', article)],
    says: 'is no good record',
  },
  { name: 'both from the pipe', words: () => ['-', '-'], says: 'cannot both be -' },
  {
    name: 'several articles',
    words: () => ['events/articles/courier.rss', write('a.txt', article)],
    says: 'diff compares one with one',
  },
];
for (const { name, words, says } of troubles)
  test(`nothing to compare: ${name}`, () => {
    const { code, out, err } = run(words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
