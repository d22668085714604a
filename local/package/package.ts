// The package, for programs.

export { compareRecords } from '../../lib/changes/compare-records.ts';
export type {
  Change,
  ChangePlace,
  ChangeType,
  RecordChanges,
  Significance,
  SignificanceEvidence,
} from '../../lib/model/changes.ts';
export type { Options } from '../../lib/model/options.ts';
export type { NewsSummaryRecord, SelectedSentences, SummaryQuality } from '../../lib/model/record.ts';
export type { Breach } from '../../lib/record/breach.ts';
export { type CodePointMap, mapCodePoints } from '../../lib/record/code-points.ts';
export { verify } from '../../lib/record/verify.ts';
export { type About, summarizeContent as summarize, summarizeEach as summarizeAll } from './summarize-content.ts';
