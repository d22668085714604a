import { windows1252Controls } from '../../decode/windows-1252-controls.ts';
import { scanTags } from '../html/scan-markup.ts';

const predefined: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/**
 * Decodes XML's five entities, character references, and HTML's names, which feeds use without declaring them. Names
 * that a document declares itself stay as written: they make entity bombs. One pass: a decoded text is not decoded
 * again.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const names = decodeNames(text);
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,31});/giu, (whole, decimal, hex) => {
    if (decimal) return characterOf(Number(decimal));
    return hex ? characterOf(Number.parseInt(hex, 16)) : (names.get(whole) ?? whole);
  });
}

/** HTML has 2,231 names; a text with more made them up. */
const mostNames = 3000;
const separator = '\u0001';

/** The characters of all names in a text, looked up at once: each on its own would cost a parser. */
function decodeNames(text: string): ReadonlyMap<string, string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(/&[a-z][a-z\d]{1,31};/giu)) {
    if (!predefined.has(name)) found.add(name);
    if (found.size === mostNames) break;
  }
  if (found.size === 0) return predefined;
  const parts: string[] = [];
  scanTags([...found].join(separator), { text: (part) => parts.push(part), tag: () => undefined });
  const decoded = parts.join('').split(separator);
  const names = new Map(predefined);
  for (const [index, name] of [...found].entries()) {
    const value = decoded[index] ?? name;
    // HTML has some names without a semicolon: `&amphora;` would become `&hora;`.
    names.set(name, value.length > 1 && value.endsWith(';') ? name : value);
  }
  return names;
}

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252Controls[code - 0x80] ?? '';
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0;
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
