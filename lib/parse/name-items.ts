import { createHash } from 'node:crypto';
import type { ParsedDocument, ParsedItem } from '../model/article.ts';
import { limits } from '../model/limits.ts';
import type { ItemList } from './found-item.ts';

/** Names that can stand in a key, a URI's fragment and a file name as they are. */
const safe = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Names each item by its id, so that an article keeps its name when others come in above it. An item without an id is
 * named by its position, from 1. An id that cannot stand in a key is shortened to its last letters and digits, and the
 * start of its SHA-256 is added. A name that is taken gets a number.
 */
export function nameItems({ items: found, count }: ItemList): readonly ParsedItem[] {
  const taken = new Set<string>();
  const read = found.slice(0, limits.items);
  const items = read.map(({ id, document }, index) => {
    const name = freeName(nameOf(id) ?? String(index + 1), taken);
    taken.add(name);
    return { item: name, document };
  });
  const [first, ...rest] = items;
  return first && count > read.length
    ? [{ ...first, document: withNote(first.document, count, read.length) }, ...rest]
    : items;
}

function nameOf(id: string | undefined): string | undefined {
  const text = id?.trim();
  if (!text) return undefined;
  if (safe.test(text) && text.length <= limits.itemNameCharacters) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const readable = text
    .replace(/^[a-z]{2,10}:\/\/[^/]*/i, '')
    .slice(-1000)
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .slice(13 - limits.itemNameCharacters)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  return readable === '' ? hash : `${readable}-${hash}`;
}

/** Few items are read, so trying each number from 2 costs nothing even where all have one id. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}.${number}`)) return `${name}.${number}`;
}

function withNote(document: ParsedDocument, count: number, read: number): ParsedDocument {
  const message = `The upload has ${count} articles; the first ${read} were read.`;
  return { ...document, notes: [...document.notes, { rule: 'items-left-out', message }] };
}
