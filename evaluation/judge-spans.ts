import type { NewsSummaryRecord } from '../lib/index.ts';
import type { Fault, Judgement } from './figures.ts';
import { findFigureFault } from './find-figure-fault.ts';
import { findMeeting } from './find-meeting.ts';
import { findSpeakerFault } from './find-speaker-fault.ts';
import type { Span } from './find-text.ts';
import { findTimeFault } from './find-time-fault.ts';
import type { LaidLabel } from './lay-over.ts';
import { annotationsOf } from './record-parts.ts';

type Text = Span & { readonly text: string };
type Labelled = Text & { readonly optional?: boolean };

export const judgeTimes = ({ times }: LaidLabel, record: NewsSummaryRecord): Judgement =>
  judgeSpans('times', times, annotationsOf(record).timexes, findTimeFault);

/** Labels have no ordinals. */
export function judgeFigures({ figures }: LaidLabel, record: NewsSummaryRecord): Judgement {
  const own = annotationsOf(record).figures.filter(({ type }) => type !== 'ordinal');
  return judgeSpans('figures', figures, own, findFigureFault);
}

export const judgeQuotations = ({ quotations, names }: LaidLabel, record: NewsSummaryRecord): Judgement =>
  judgeSpans('quotations', quotations, annotationsOf(record).quotations, (labelled, own) =>
    findSpeakerFault(labelled, own, names, record),
  );

/** Holds what a record found to what a label has in the same places. Where a span ends is not judged. */
function judgeSpans<L extends Labelled, O extends Text>(
  about: 'times' | 'figures' | 'quotations',
  labelled: readonly L[],
  own: readonly O[],
  findFault: (labelled: L, own: O) => string | undefined,
): Judgement {
  const faults: Fault[] = [];
  const matched = new Set<L>();
  let counted = 0;
  for (const each of own) {
    const match = findMeeting(labelled, each)[0];
    if (match) matched.add(match);
    const reason = match ? findFault(match, each) : 'there is none';
    if (match?.optional && reason !== undefined) continue;
    counted++;
    if (reason !== undefined) faults.push({ about, text: each.text, reason });
  }
  const right = counted - faults.length;
  const expected = labelled.filter(({ optional }) => !optional);
  const isFound = (each: L): boolean => findMeeting(own, each).some((match) => findFault(each, match) === undefined);
  const missed = expected.filter((each) => !isFound(each));
  // Where something was matched, its fault is told already.
  const absent = missed.filter((each) => !matched.has(each));
  return {
    shares: {
      [`${about} precision`]: { right, of: counted },
      [`${about} recall`]: { right: expected.length - missed.length, of: expected.length },
    },
    faults: [...faults, ...absent.map(({ text }) => ({ about, text, reason: 'not found' }))],
  };
}
