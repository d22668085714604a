import type { ParagraphKind } from '../../model/article.ts';

/** Characters that no reader sees: soft hyphens, zero-width spaces, byte order marks, marks of writing direction. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Joiners have a meaning in Persian, Indic scripts and emoji, but not beside Latin letters, digits and spaces. */
const looseJoiner =
  /(?<=[\p{Script=Latin}\d\s]|^)[\u200c\u200d]{1,8}|[\u200c\u200d]{1,8}(?=[\p{Script=Latin}\d\s]|$)/gu;
const control = /(?![\t\n\r])\p{Cc}/gu;
const unusual = /[^\n\x20-\x7e]/;

/** Marks of struck-out words in plain text, `~~40~~`, but not lines that tildes adorn. */
const struck = /(?<![~\p{L}\p{N}])~~(?=[\p{L}\p{N}$€£“"])[^~\n]{1,300}(?<=\S)~~(?![~\p{L}\p{N}])/gu;
/** Letters with a stroke laid over each, which is how plain text without marks strikes out. */
const overlaid = /(?:\P{M}\u0336)+/gu;

/**
 * Text in NFC without control characters, invisible ones and words that are struck out. Runs of white space become one
 * space. Line breaks stay in tables and listings only.
 */
export function normalizeText(text: string, kind: ParagraphKind): string {
  const clean = dropStruck(unusual.test(text) ? dropInvisible(text) : text);
  if (kind !== 'table' && kind !== 'preformatted') return clean.replace(/\s+/gu, ' ').trim();
  const lines = clean.split(/\r\n?|[\n\u2028\u2029]/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A text that is struck out as a whole stays: then the marks adorn it. */
function dropStruck(text: string): string {
  const rest = text.includes('~~') ? text.replace(struck, '') : text;
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

function dropInvisible(text: string): string {
  return text
    .toWellFormed()
    .replace(overlaid, '')
    .replace(control, ' ')
    .replace(invisible, '')
    .replace(looseJoiner, '')
    .normalize('NFC');
}
