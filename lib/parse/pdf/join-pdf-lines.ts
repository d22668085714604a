import type { PdfLine } from './pdf-line.ts';

const brokenWord = /(\p{L}+)[-\u00ad\u2010]$/u;

/** Words with a hyphen that stand within a line, where no word is broken. */
export function findHyphenated(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins the lines of a paragraph, and words that are broken at the end of a line. The hyphen stays before a capital or
 * a digit, and where the word has it elsewhere.
 */
export function joinPdfLines(lines: readonly PdfLine[], hyphenated: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const { text } of lines) {
    const before = parts.at(-1) ?? '';
    const head = brokenWord.exec(before.slice(-60))?.[1];
    const tail = /^\p{Ll}\p{L}*/u.exec(text.slice(0, 60))?.[0];
    if (parts.length === 0) parts.push(text);
    else if (head !== undefined && tail !== undefined && !hyphenated.has(`${head}-${tail}`.toLowerCase()))
      parts.push(`${(parts.pop() ?? '').slice(0, -1)}${text}`);
    else if (/[\p{L}\d][-\u2010]$/u.test(before.slice(-2)) && /^\p{L}|^\d/u.test(text))
      parts.push((parts.pop() ?? '') + text);
    else if (isCaseless(before) && isCaseless(text)) parts.push(text);
    else parts.push(` ${text}`);
  }
  return parts
    .join('')
    .replace(/\u00ad/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** Chinese and Japanese lines are joined without a space. */
const isCaseless = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(text.slice(0, 2));
