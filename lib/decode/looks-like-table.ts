import { wordSet } from '../model/words.ts';

const separators = [',', ';', '\t', '|'] as const;
/** Names of columns that tables of articles have, in small letters. */
const columnNames = wordSet(`
  article author authors body byline category content date description headline id language link name newspaper
  publication published publisher section source summary text title url
`);
/** What a column with texts is called, alone or with other words: `full_text`. */
const textColumn = /article|body|content|description|story|summary|text/i;
const columnName = /^"?[\p{L}_]?[\p{L}\p{N}_ .-]{0,40}"?$/u;
const longestHead = 1000;

/** Rows by which a table of data is known, and characters of a cell that is no text. */
const fewestRows = 3;
const longestCell = 60;
const identifier = /^"?[a-z][a-z\d_.]{0,30}"?$/i;

/**
 * Whether all lines of a text are rows of data with as many cells as the first has names: `station,day,level`. Where
 * commas part them, the names are those of a program.
 */
export function looksLikeData(text: string): boolean {
  const lines = text.slice(0, 20_000).trim().split(/\r?\n/).slice(0, 50);
  if (lines.length < fewestRows + 1) return false;
  return separators.some((separator) => {
    const [names = [], ...rows] = lines.slice(0, -1).map((line) => line.split(separator).map((cell) => cell.trim()));
    if (names.length < 3 || !names.every((name) => /^\p{L}/u.test(name.replaceAll('"', '')) && name.length < 40))
      return false;
    if (separator !== '\t' && !names.every((name) => identifier.test(name))) return false;
    return rows.every((row) => row.length === names.length && row.every((cell) => cell.length <= longestCell));
  });
}

/**
 * Whether a text opens with names of columns, one of them with texts, and a row below them has as many cells:
 * `id,title,date,text`. What stands above a blank line is the head of an article: "Section | Author | Date".
 */
export function looksLikeTable(text: string): boolean {
  const lines = /^([^\r\n]{5,1000})\r?\n([^\r\n]{3,4000})(\r?\n[ \t]*\r?\n)?/.exec(text.slice(0, longestHead * 5 + 6));
  const [, head = '', row = '', blank] = lines ?? [];
  if (blank !== undefined && !row.includes('"')) return false;
  return separators.some((separator) => {
    const names = head.split(separator).map((name) => name.trim());
    if (names.length < 3 || !names.every((name) => columnName.test(name))) return false;
    if (!names.some((name) => textColumn.test(name))) return false;
    const known = names.filter((name) => columnNames.has(name.toLowerCase().replaceAll('"', '').trim()));
    return known.length >= 2 && row.split(separator).length >= (row.includes('"') ? 2 : names.length);
  });
}
