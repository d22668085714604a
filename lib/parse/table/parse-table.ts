import type { ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { withAlert } from '../feed/with-alert.ts';
import type { FoundItem, ItemList } from '../found-item.ts';
import type { JsonObject } from '../json/json-values.ts';
import { readFields, readId, readStated } from '../json/read-fields.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { scanRows } from './scan-rows.ts';

/**
 * Reads a table in which each row is an article: it has a column with titles and one with texts. Columns are known by
 * the names in the first row, as members of JSON are.
 * @throws {Unreadable} `unsupported-media-type` for any other table
 */
export function parseTable(text: string): ParsedDocument | ItemList {
  const rows = scanRows(text);
  const [names = [], ...records] = rows;
  const read = records.slice(0, limits.items).map((cells) => readRow(names, cells));
  const articles = read.filter(({ document }) => document.headline !== undefined && document.blocks.length > 0);
  if (articles.length === 0 || articles.length * 2 < read.length)
    throw new Unreadable(
      'unsupported-media-type',
      'The table holds no articles: it needs a column with titles and one with texts. ' +
        `Its first row is: ${names.join(', ').slice(0, 200)}.`,
    );
  const [only, ...more] = read;
  if (only && more.length === 0) return only.document;
  return { count: records.length, items: read.map(({ id, document }) => ({ id, document: withAlert(document) })) };
}

function readRow(names: readonly string[], cells: readonly string[]): FoundItem {
  const row: JsonObject = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  const document = readFields(row) ?? readStated(row);
  return { id: readId(row), document: document ?? { ...emptyMetadata, blocks: [], notes: [] } };
}
