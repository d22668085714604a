import { createHash } from 'node:crypto';
import type { ParsedDocument, ParsedItem } from '../model/article.ts';
import { limits } from '../model/limits.ts';
import type { ItemList } from './found-item.ts';

/** Names that need no change in a key, a URI's fragment or a file name. */
const safe = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Names each item by its own id, so that an article keeps its name when others come in above it; by its position, from 1, where it has
 * none. An id that is not fit for a key is shortened to its last letters and digits, with the start of its SHA-256 behind. The same
 * name again gets a number.
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

/** Few enough are read that trying each number from 2 costs nothing, even where all have one id. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}.${number}`)) return `${name}.${number}`;
}

function withNote(document: ParsedDocument, count: number, read: number): ParsedDocument {
  const message = `The upload has ${count} articles; the first ${read} were read.`;
  return { ...document, notes: [...document.notes, { rule: 'items-left-out', message }] };
}
