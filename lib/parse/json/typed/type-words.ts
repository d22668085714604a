import type { JsonObject } from '../json-values.ts';
import { typeNames } from './block-words.ts';

/** A name that says what a part is: "h2", "header-two", "core/paragraph", "ParagraphBlock", "#text"; no sentence. */
const typeName = /^#?[a-z][\w]*(?:[-/:.@ ][a-z\d][\w]*){0,5}$/i;
const longest = 60;

/** The members of a part by their names in small letters. */
export const membersOf = (part: JsonObject): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(part).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * The words of the names by which a part says what it is, in small letters, apart and together: "unordered-list-item"
 * is `unordered`, `list`, `item` and `listitem`.
 */
export function typeWordsOf(members: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const member of typeNames) {
    const name = members.get(member);
    if (typeof name !== 'string' || name.length > longest || !typeName.test(name)) continue;
    // A part's own name may be anything, but for that of a tag with children or of an editor's block.
    if (member === 'name' && !/[/:-]/.test(name) && !members.has('children')) continue;
    addWords(words, name);
  }
  return words;
}

function addWords(words: Set<string>, name: string): void {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    words.add(part);
    const next = parts[index + 1];
    if (next) words.add(part + next);
  }
}
