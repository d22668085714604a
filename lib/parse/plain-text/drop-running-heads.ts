import { readDate } from '../lines/read-date.ts';
import { isJumpLine } from './is-jump-line.ts';
import { endsSentence } from './line-shape.ts';
import { softenHyphens } from './soften-hyphens.ts';

/** Lines at the top and the bottom of a page among which running heads and page numbers stand. */
const topLines = 4;
const bottomLines = 3;
const longestHead = 120;
const pageNumber = /^\W{0,4}(?:page |p\. ?|seite )?\d{1,4}(?: ?(?:of|\/|von) ?\d{1,4})?\W{0,4}$/i;

/**
 * The lines of a text that was drawn from pages, which form feeds part: without page numbers and what stands at the
 * top or bottom of most pages. A day there stays on the first page. A sentence goes on over pages.
 */
export function dropRunningHeads(pages: readonly string[]): readonly string[] {
  const split = pages
    .map((page) => page.split(/\r\n|[\n\r]/u))
    .filter((lines) => lines.some((line) => line.trim() !== ''));
  const counts = new Map<string, number>();
  for (const lines of split)
    for (const key of new Set(edgesOf(lines).map((index) => keyOf(lines[index] ?? ''))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const text: string[] = [];
  for (const [page, lines] of split.entries()) {
    const edges = new Set(edgesOf(lines));
    const isHead = (line: string): boolean => {
      const count = counts.get(keyOf(line)) ?? 0;
      return pageNumber.test(line.trim()) || (count >= 2 && count * 2 >= split.length);
    };
    const kept = lines.flatMap((line, index) => {
      if (!edges.has(index) || !isHead(line)) return [line];
      return page === 0 ? line.split(/\s{3,}/u).filter(isDay) : [];
    });
    appendPage(text, kept);
  }
  return softenHyphens(text.filter((line) => !isJumpLine(line)));
}

/** Indices of the written lines at the edges of a page. */
function edgesOf(lines: readonly string[]): readonly number[] {
  const written = [...lines.keys()].filter((index) => (lines[index] ?? '').trim() !== '');
  const edges = new Set([...written.slice(0, topLines), ...written.slice(-bottomLines)]);
  return [...edges].filter((index) => (lines[index] ?? '').length <= longestHead);
}

const keyOf = (line: string): string => line.trim().replace(/\d+/gu, '#').toLowerCase();
const isDay = (line: string): boolean => /[\p{L}/.-]/u.test(line) && readDate(line) !== undefined;

function appendPage(text: string[], page: readonly string[]): void {
  const first = page.findIndex((line) => line.trim() !== '');
  const last = page.findLastIndex((line) => line.trim() !== '');
  if (first < 0) return;
  const before = text.at(-1);
  if (before !== undefined && endsSentence(before.trimEnd())) text.push('');
  for (const line of page.slice(first, last + 1)) text.push(line);
}
