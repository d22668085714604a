import { describe, expect, test } from 'vitest';
import { detectMediaType } from '../../../lib/decode/detect-media-type.ts';
import { limits } from '../../../lib/model/limits.ts';
import { Unreadable } from '../../../lib/model/unreadable.ts';
import { scanRows } from '../../../lib/parse/table/scan-rows.ts';
import { readItems } from '../read-one.ts';

const first = 'The quarry of Morn will close, its owner said. “We lost money,” she said.';
const second = 'The school of Morn gets a new roof.\n\nIt costs 2 million crowns.';
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const tables: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'commas',
    text: `,id,title,publication,author,date,content\n0,17,Quarry closes,Morn Post,Ada Lie,2026-02-03,${quoted(first)}\n1,18,"Roof, at last",Morn Post,,2026-02-04,${quoted(second)}\n`,
  },
  {
    name: 'semicolons, after a line that says so',
    text: `sep=;\r\nTitle;Text;Date\r\nQuarry closes;${quoted(first)};2026-02-03\r\nRoof, at last;${quoted(second)};2026-02-04\r\n`,
  },
  {
    name: 'tabs',
    text: `headline\tbody\turl\nQuarry closes\t${first}\thttps://m.example/1\nRoof, at last\t${quoted(second)}\thttps://m.example/2`,
  },
  {
    name: 'bars',
    text: `title|text|date\nQuarry closes|${first}|2026-02-03\nRoof, at last|${quoted(second)}|2026-02-04\n\n`,
  },
];

describe('reads a row an article, with', () => {
  for (const { name, text } of tables)
    test(name, () => {
      expect(detectMediaType(text, 'text/plain', 'a.txt')).toBe(
        name.startsWith('semicolons') ? 'text/plain' : 'text/csv',
      );
      const items = readItems(text, 'text/csv');
      expect(items.map(({ document }) => document.headline)).toEqual(['Quarry closes', 'Roof, at last']);
      expect(items.map(({ document }) => document.blocks.map((block) => block.text))).toEqual([
        [first],
        second.split('\n\n'),
      ]);
    });
});

test('a table of one row is one article', () => {
  const [only, ...more] = readItems(`title,text\nQuarry closes,${quoted(first)}`, 'text/csv');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ item: undefined, document: { headline: 'Quarry closes' } });
});

test.each([
  { name: 'of figures', text: 'town,year,people\nMorn,2024,1200\nLie,2024,800\n' },
  { name: 'without names', text: '1,2,3\n4,5,6\n' },
  { name: 'with texts and no titles', text: `label,text\n1,${quoted(first)}\n0,${quoted(second)}\n` },
])('a table $name is refused', ({ text }) => {
  expect(() => readItems(text, 'text/csv')).toThrow(Unreadable);
});

test('prose with commas is no table', () => {
  const prose =
    'Title, text and date are all that an archive needs\nHere is the text, and it is long, said the archivist.';
  expect(detectMediaType(prose, undefined, 'a')).toBe('text/plain');
});

test('a quotation mark that is never closed takes the rest', () => {
  expect(scanRows('a,b\n"x,y\n1,2')).toEqual([['a', 'b'], ['x,y\n1,2']]);
});

test('a line of labels above an article is no head of a table', () => {
  const labelled = 'Section | Author | Date\nRegion | Tove Ask | 4 March 2026\n\nThe quarry of Morn closes.\n';
  expect(detectMediaType(labelled, undefined, 'a')).toBe('text/plain');
});

test('a list without texts above an article is no table of articles', () => {
  const listed = 'Date, title, publisher\n1 May, The Bell, Orrey\n2 May, The Sea, Lund\n\nThe quarry of Morn closes.\n';
  expect(detectMediaType(listed, undefined, 'a')).toBe('text/plain');
});

test('cells beyond the columns that are read are left out', () => {
  expect(scanRows(`${'a,'.repeat(10_000)}\n1,2`)[0]).toHaveLength(limits.tableColumns);
});
