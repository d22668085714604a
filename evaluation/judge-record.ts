import type { NewsSummaryRecord } from '../lib/index.ts';
import type { Judgement } from './figures.ts';
import { judgeFacts } from './judge-facts.ts';
import { judgeNames } from './judge-names.ts';
import { judgeFigures, judgeQuotations, judgeTimes } from './judge-spans.ts';
import { judgeSpeakers } from './judge-speakers.ts';
import { judgeSummary } from './judge-summary.ts';
import type { Label } from './label.ts';
import { type LaidLabel, layOver } from './lay-over.ts';

const judges: readonly ((laid: LaidLabel, record: NewsSummaryRecord) => Judgement)[] = [
  judgeSummary,
  judgeFacts,
  judgeNames,
  judgeTimes,
  judgeFigures,
  judgeQuotations,
  judgeSpeakers,
];

/** Holds a record to what its label says is right. */
export function judgeRecord(label: Label, record: NewsSummaryRecord): Judgement {
  const laid = layOver(label, record.bodies?.[0]?.value ?? '');
  const judgements = judges.map((judge) => judge(laid, record));
  const sentences = { right: laid.sentences.length, of: label.sentences.length };
  return {
    shares: Object.assign({ 'sentences found in the body': sentences }, ...judgements.map(({ shares }) => shares)),
    faults: judgements.flatMap(({ faults }) => faults),
  };
}
