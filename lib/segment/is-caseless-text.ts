const sampled = 20_000;
const capital = /\p{Lu}/gu;
const small = /\p{Ll}/gu;

/**
 * Whether a text in a script with capitals has almost no capitals.
 * Then a small letter says nothing about where sentences begin.
 */
export function isCaselessText(text: string): boolean {
  const sample = text.slice(0, sampled);
  const capitals = countUpTo(Math.ceil(sample.length / 500), capital, sample);
  if (capitals * 500 >= sample.length) return false;
  const least = capitals * 500 + 1;
  return countUpTo(least, small, sample) === least;
}

/** How often a pattern is found. Stops at `most`: the beginning of most texts already shows that they have capitals. */
function countUpTo(most: number, pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < most && pattern.test(text)) count++;
  return count;
}
