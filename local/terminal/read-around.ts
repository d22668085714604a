interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence of up to this many characters is shown whole. */
const mostWhole = 220;
/** Fewer words do not explain a figure. */
const fewestWords = 8;

/**
 * The words of its sentence that make a fact readable alone: the sentence, or the part between two marks if the
 * sentence is long. Offsets are in code points.
 */
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
