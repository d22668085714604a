import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { FeedbackAnnotation } from './make-annotation.ts';

/** What a reader called wrong, and whether the record says it still. */
export interface Rejected {
  readonly verdict: 'wrong' | 'wrong-kind';
  /** `summary` or the kind of the fact. */
  readonly kind: string | undefined;
  readonly text: string;
  readonly stillComes: boolean;
}

/** What was rejected in the text of a record, by its place and its kind. */
export function findRejected(record: NewsSummaryRecord, annotations: readonly FeedbackAnnotation[]): Rejected[] {
  const { summary, keyFacts = [], provenance } = record;
  const told = [
    ...(summary?.sentences ?? []).map(({ start, end }) => ({ start, end, kind: 'summary' })),
    ...keyFacts.map(({ start, end, kind }) => ({ start, end, kind })),
  ];
  return annotations.flatMap(({ body, target, record: { textSha256, kind } }) => {
    const verdict = body.value;
    if (textSha256 !== provenance.text?.sha256 || (verdict !== 'wrong' && verdict !== 'wrong-kind')) return [];
    const [{ start, end }, { exact }] = target.selector;
    const stillComes = told.some((each) => each.start === start && each.end === end && each.kind === kind);
    return [{ verdict, kind, text: exact, stillComes }];
  });
}

/** For people: a line each. */
export const renderRejected = (rejected: readonly Rejected[]): string =>
  rejected
    .map(({ verdict, kind, text, stillComes }) => {
      const called = verdict === 'wrong' ? 'wrong' : 'of the wrong kind';
      const place = `${kind ?? '(no kind)'}, called ${called}: ${JSON.stringify(text)}`;
      return `${stillComes ? 'STILL COMES' : 'gone'}  ${place}\n`;
    })
    .join('');
