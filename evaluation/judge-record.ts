import type { NewsSummaryRecord } from '../lib/index.ts';
import type { Judgement } from './figures.ts';
import { judgeFacts } from './judge-facts.ts';
import { judgeNames } from './judge-names.ts';
import { judgeFigures, judgeQuotations, judgeTimes } from './judge-spans.ts';
import { judgeSpeakers } from './judge-speakers.ts';
import { judgeSummary } from './judge-summary.ts';
import type { Label } from './label.ts';
import { type LaidLabel, layOver } from './lay-over.ts';

type Judge = (laid: LaidLabel, record: NewsSummaryRecord) => Judgement;

const judges: readonly Judge[] = [
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
  const judgements = [judgeBody(label, laid), ...judges.map((judge) => judge(laid, record))];
  return {
    shares: Object.assign({}, ...judgements.map(({ shares }) => shares)),
    faults: judgements.flatMap(({ faults }) => faults),
  };
}

/** Whether the body has the sentences that are worth something. A byline or a caption may well be left out. */
function judgeBody({ sentences }: Label, laid: LaidLabel): Judgement {
  const found = new Set(laid.sentences.map(({ s }) => s));
  const expected = sentences.filter(({ importance, optional }) => importance > 0 && !optional);
  const missed = expected.filter(({ s }) => !found.has(s));
  return {
    shares: { 'sentences found in the body': { right: expected.length - missed.length, of: expected.length } },
    faults: missed.map(({ text }) => ({ about: 'body', text, reason: 'not in the body' })),
  };
}
