/** Of the content words of the shorter sentence. Words are compared without their endings. */
const leastShared = 0.8;
/** Shorter sentences share words by chance. */
const fewestTerms = 4;

/** Whether two sentences tell the same, by their content words: a page that repeats itself, or says it anew. */
export function tellTheSame(terms: ReadonlySet<number>, others: readonly number[]): boolean {
  const shorter = Math.min(terms.size, others.length);
  if (shorter < fewestTerms) return false;
  let shared = 0;
  for (const term of others) if (terms.has(term)) shared++;
  return shared >= leastShared * shorter;
}
