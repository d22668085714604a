import { type FeedbackVerdict, verdicts } from './feedback.ts';
import type { FeedbackAnnotation } from './make-annotation.ts';

interface Row {
  readonly name: string;
  readonly counts: Readonly<Record<FeedbackVerdict, number>>;
  /** Right ones among those that were judged; undefined where none was. */
  readonly precision: number | undefined;
}

export interface FeedbackReport {
  readonly kinds: readonly Row[];
  readonly sources: readonly Row[];
}

/** What readers said, counted by the kind of the fact and by the source of the article. */
export function reportFeedback(annotations: readonly FeedbackAnnotation[]): FeedbackReport {
  return {
    kinds: countBy(annotations, ({ record }) => record.kind ?? '(no kind)'),
    sources: countBy(annotations, ({ record }) => record.source ?? '(no source)'),
  };
}

function countBy(annotations: readonly FeedbackAnnotation[], nameOf: (each: FeedbackAnnotation) => string): Row[] {
  const groups = Map.groupBy(annotations, nameOf);
  const names = [...groups.keys()].sort();
  return names.map((name) => {
    const count = (verdict: FeedbackVerdict): number =>
      (groups.get(name) ?? []).filter(({ body }) => body.value === verdict).length;
    const counts = {
      right: count('right'),
      wrong: count('wrong'),
      'wrong-kind': count('wrong-kind'),
      missing: count('missing'),
    };
    const judged = counts.right + counts.wrong + counts['wrong-kind'];
    return { name, counts, precision: judged === 0 ? undefined : counts.right / judged };
  });
}

/** The report for people: a table by kind, and one by source. */
export function renderReport({ kinds, sources }: FeedbackReport): string {
  return [renderTable('kind', kinds), renderTable('source', sources)].join('\n');
}

function renderTable(title: string, rows: readonly Row[]): string {
  const head = [title, ...verdicts, 'precision'];
  const lines = rows.map(({ name, counts, precision }) => [
    name,
    ...verdicts.map((verdict) => String(counts[verdict])),
    precision === undefined ? '–' : `${(100 * precision).toFixed(1)} %`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  const show = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${[head, ...lines].map(show).join('\n')}\n`;
}
