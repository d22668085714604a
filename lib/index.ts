// The package, for programs that read records.

export type { NewsSummaryRecord, SelectedSentences, SummaryQuality } from './model/record.ts';
export type { Breach } from './record/breach.ts';
export { type CodePointMap, mapCodePoints } from './record/code-points.ts';
export { verify } from './record/verify.ts';
