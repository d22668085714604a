/**
 * The word that was probably meant: one that begins with what was typed, or else the nearest by the number of letters
 * that were added, left out, changed or swapped (optimal string alignment). Undefined where none is near.
 */
export function suggestWord(typed: string, words: readonly string[]): string | undefined {
  const begun = typed.length >= 3 ? words.filter((word) => word.startsWith(typed)) : [];
  if (begun.length === 1) return begun[0];
  // Nobody mistypes a third of a word. A long one is no mistyped name, and would cost time.
  const most = Math.floor(typed.length / 3);
  if (most === 0 || typed.length > 40) return undefined;
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    const distance = distanceOf(typed, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
