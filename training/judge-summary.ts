import type { Mark, MarkedArticle } from './read-marks.ts';

/** A summary as the marks judge it. */
export interface Judged {
  /** Its importance over that of the best three sentences, and the same of the first three. */
  readonly value: number;
  readonly lead: number;
  /** A sentence needs others, and none of them is chosen. */
  readonly leans: boolean;
  readonly hasWorthless: boolean;
  readonly missesNews: boolean;
}

const importanceOf = (marks: readonly Mark[]): number => marks.reduce((sum, { importance }) => sum + importance, 0);

/** @param chosen sentences of ours */
export function judgeSummary({ marks, markOf }: MarkedArticle, chosen: readonly number[]): Judged {
  const picked = [...new Set(chosen.flatMap((sentence) => markOf[sentence] ?? []))];
  const numbers = new Set(picked.map(({ s }) => s));
  const best = importanceOf([...marks].sort((a, b) => b.importance - a.importance).slice(0, 3)) || 1;
  const isNews = ({ importance }: Mark): boolean => importance === 3;
  return {
    value: importanceOf(picked) / best,
    lead: importanceOf(marks.slice(0, 3)) / best,
    leans: picked.some(({ needs }) => needs.length > 0 && !needs.some((need) => numbers.has(need))),
    hasWorthless: picked.some(({ importance }) => importance === 0),
    missesNews: marks.some(isNews) && !picked.some(isNews),
  };
}

/** Means over articles, in per cent. */
export function describeJudged(judged: readonly Judged[]): string {
  const share = (measure: (each: Judged) => number): string =>
    ((100 * judged.reduce((sum, each) => sum + measure(each), 0)) / judged.length).toFixed(1);
  const counted = (holds: (each: Judged) => boolean): string => share((each) => (holds(each) ? 1 : 0));
  return [
    `importance ${share(({ value }) => value)} (lead ${share(({ lead }) => lead)})`,
    `better ${counted(({ value, lead }) => value > lead + 1e-9)}`,
    `worse ${counted(({ value, lead }) => value < lead - 1e-9)}`,
    `leaning ${counted(({ leans }) => leans)}`,
    `worthless ${counted(({ hasWorthless }) => hasWorthless)}`,
    `news missed ${counted(({ missesNews }) => missesNews)}`,
  ].join(', ');
}
