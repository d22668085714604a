// What the package offers to programs that read records.

export type { Breach } from './record/breach.ts';
export { type CodePointMap, mapCodePoints } from './record/code-points.ts';
export { verify } from './record/verify.ts';
export type { NewsSummaryRecord, SelectedSentences, SummaryQuality } from './record.ts';
