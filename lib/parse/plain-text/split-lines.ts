import { dropRunningHeads } from './drop-running-heads.ts';
import { requireFewLines } from './require-few-lines.ts';

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Some tools turn line breaks into tabs, and some join paragraphs with spaces. */
const fewestTabs = 4;
const joinedParagraphs = /(?<=[.!?]["”’»)]?) {3,}(?=\S)/u;

/**
 * The lines of a text. White space behind a line is dropped, indentation is kept, and tabs in it become eight spaces.
 * @throws {Unreadable} `too-complex` for more lines than any article has
 */
export function splitLines(text: string): readonly string[] {
  requireFewLines(text);
  const pages = text.split('\f');
  const lines = (pages.length > 1 ? dropRunningHeads(pages).join('\n') : text).split(lineBreak);
  const hasLines = lines.some((line, index) => index > 0 && line.trim() !== '');
  return (hasLines ? lines : splitOneLine(text)).map((line) => line.replace(/^\t+/u, widen).trimEnd());
}

const widen = (tabs: string): string => ' '.repeat(8 * tabs.length);

function splitOneLine(text: string): readonly string[] {
  if ((text.match(/\t/gu)?.length ?? 0) >= fewestTabs) return text.split('\t');
  return text.split(joinedParagraphs).flatMap((paragraph) => [paragraph, '']);
}
