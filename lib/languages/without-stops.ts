/** Languages that are written without sentence ends: Thai, Lao, Khmer, Burmese. Spaces part clauses and names alike. */
export const languagesWithoutStops: ReadonlySet<string> = new Set(['km', 'lo', 'my', 'th']);
