import type { ParagraphKind } from '../../model/article.ts';

/** Characters that no reader sees: soft hyphens, zero-width spaces, byte order marks, marks of writing direction. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Joiners have a meaning in Persian, Indic scripts and emoji, but not beside Latin letters, digits and spaces. */
const looseJoiner =
  /(?<=[\p{Script=Latin}\d\s]|^)[\u200c\u200d]{1,8}|[\u200c\u200d]{1,8}(?=[\p{Script=Latin}\d\s]|$)/gu;
const control = /(?![\t\n\r])\p{Cc}/gu;
const unusual = /[^\n\x20-\x7e]/;

/**
 * Text in NFC without control characters and invisible ones. Runs of white space become one space. Line breaks stay in
 * tables and listings only.
 */
export function normalizeText(text: string, kind: ParagraphKind): string {
  const clean = unusual.test(text) ? dropInvisible(text) : text;
  if (kind !== 'table' && kind !== 'preformatted') return clean.replace(/\s+/gu, ' ').trim();
  const lines = clean.split(/\r\n?|[\n\u2028\u2029]/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function dropInvisible(text: string): string {
  return text.toWellFormed().replace(control, ' ').replace(invisible, '').replace(looseJoiner, '').normalize('NFC');
}
