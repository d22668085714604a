/** Tokens. The rest of a longer clause is ignored to bound the cost. */
const longestClause = 40;

/** Where the unquoted tokens from here on end, in a sentence that ends at `end`. */
export function findClauseEnd(isQuoted: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < longestClause && !isQuoted[at]) at++;
  return at;
}
