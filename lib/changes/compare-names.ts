/** How two names differ, by their words in small letters. */
export function compareNames(a: readonly string[], b: readonly string[]): 'spelling' | 'form' | 'other' {
  if (isPartOf(a, b) || isPartOf(b, a)) return 'form';
  const [left, right] = [a.join(' '), b.join(' ')];
  return isSpelling(left, right) ? 'spelling' : 'other';
}

const isPartOf = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
};

/** Whether two words are two spellings of one: at most one letter in four is another, and at most three are. */
function isSpelling(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = Math.min(3, Math.ceil(longest / 4));
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/** Levenshtein's distance (1966): letters put in, left out or exchanged. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
