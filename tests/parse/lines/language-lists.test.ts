import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { monthNumbers, monthOfName, weekdayNames } from '../../../lib/parse/lines/months.ts';

const folder = new URL('../../../lib/languages/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\/(?:endings|furniture|message)\.ts$/.test(path),
);

test('the words of furniture and messages are in small letters, as texts are compared with them', async () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const languages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = await import(
      new URL(file, folder).href
    );
    for (const [kind, list] of Object.values(languages).flatMap(Object.entries)) {
      expect(list, `${file} ${kind}`).toEqual(list.map((item: string) => item.toLowerCase().trim()));
      expect(new Set(list).size, `${file} ${kind}`).toBe(list.length);
    }
  }
});

test('months and weekdays are single words in small letters', () => {
  const names = [...monthOfName.keys(), ...monthNumbers.keys(), ...weekdayNames];
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => !/^[\p{Ll}\p{M}.-]+$/u.test(name))).toEqual([]);
});
