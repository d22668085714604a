interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence up to this many characters is told whole. */
const mostWhole = 220;
/** Fewer say nothing of a figure. */
const fewestWords = 8;

/** The words of its sentence that make a fact readable on its own: the sentence, or of a long one the part between two marks. Offsets are code points. */
export function readAround(body: readonly string[], sentence: Stretch, fact: Stretch): string {
  const textOf = (start: number, end: number): string => body.slice(start, end).join('').trim();
  if (sentence.end - sentence.start <= mostWhole) return textOf(sentence.start, sentence.end);
  const borders = [sentence.start];
  for (let index = sentence.start; index < sentence.end - 1; index++)
    if (/[,;:—–]/.test(body[index] ?? '') && /\s/.test(body[index + 1] ?? '')) borders.push(index + 1);
  borders.push(sentence.end);
  let first = borders.findLastIndex((border) => border <= fact.start);
  let last = borders.findIndex((border) => border >= fact.end);
  if (first < 0 || last < 0) return textOf(sentence.start, sentence.end);
  const isThin = (): boolean => textOf(borders[first] ?? 0, borders[last] ?? 0).split(/\s+/).length < fewestWords;
  while (isThin() && first > 0) first--;
  while (isThin() && last < borders.length - 1) last++;
  const [start = sentence.start, end = sentence.end] = [borders[first], borders[last]];
  const words = textOf(start, end).replace(/[,;:—–]$/, '');
  return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end ? ' …' : ''}`;
}
