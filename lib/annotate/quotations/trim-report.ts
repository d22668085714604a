import { isMark, type QuotationReading, type TokenRange } from './reading.ts';

const closingMark = /^(?:[.!?…,;:–—-]+|["”’»)]|'')$/;

/** By the mark that opens it, the mark that closes it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['``', "''"],
  ["''", "''"],
  ['(', ')'],
]);
const paired: ReadonlySet<string> = new Set(closers.values());

/**
 * Makes a function that tells whether the mark before `end` closes one that opens behind `first`, so that it is part of
 * the report. Each `end` must be one less than the last. Linear over all calls: a sentence may end in 80,000 brackets.
 */
function createCloserTest({ words }: QuotationReading, first: number): (end: number) => boolean {
  /** By closing mark: the marks that open before `end`, less those that close there. */
  let open: Map<string, number> | undefined;
  const count = (word: string, step: number): void => {
    const closer = closers.get(word);
    if (closer !== undefined) open?.set(closer, (open.get(closer) ?? 0) + step);
    if (closer !== word && paired.has(word)) open?.set(word, (open.get(word) ?? 0) - step);
  };
  return (end) => {
    const mark = words[end - 1] ?? '';
    if (open) count(mark, -1);
    else if (paired.has(mark)) {
      open = new Map();
      for (let at = first; at < end - 1; at++) count(words[at] ?? '', 1);
    }
    const left = open?.get(mark) ?? 0;
    return closers.get(mark) === mark ? left % 2 === 1 : left > 0;
  };
}

/** Without the marks at both ends that are not part of the report. */
export function trimReport(reading: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): TokenRange {
  let [from, to] = [first, end];
  while (from < to && isMark(reading, from) && closingMark.test(reading.words[from] ?? '')) from++;
  const closesWithin = createCloserTest(reading, from);
  while (
    to > from &&
    !isQuoted[to - 1] &&
    isMark(reading, to - 1) &&
    closingMark.test(reading.words[to - 1] ?? '') &&
    !closesWithin(to)
  )
    to--;
  return { first: from, end: to };
}
