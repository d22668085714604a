/** A figure of the evaluation as counts, so that nothing is rounded: `right` of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export const factKinds = ['who', 'what', 'when', 'where', 'why', 'how', 'figure', 'quotation'] as const;

/** The names of the figures, in the order in which they are printed. */
export const figureNames = [
  'sentences found in the body',
  'records with a wrong key fact',
  'wrong key facts a record',
  'useful key facts a record',
  'key facts correct',
  'key facts useful',
  ...factKinds.flatMap((kind) => [`${kind} correct`, `${kind} useful`] as const),
  'names precision',
  'names recall',
  'names split',
  'names joined',
  'roles right',
  'roles wrong',
  'times precision',
  'times recall',
  'figures precision',
  'figures recall',
  'quotations precision',
  'quotations recall',
  'speakers right',
  'summary importance',
  'lead importance',
  'summaries better than the lead',
  'summaries worse than the lead',
  'summaries that lean',
  'summaries with a worthless sentence',
  'summaries without the news',
  'articles without a summary',
] as const;

export type FigureName = (typeof figureNames)[number];
export type Shares = Partial<Readonly<Record<FigureName, Share>>>;

/** Of these, less is better; of all others, more. */
export const faultFigures: ReadonlySet<FigureName> = new Set([
  'records with a wrong key fact',
  'wrong key facts a record',
  'names split',
  'names joined',
  'roles wrong',
  'summaries worse than the lead',
  'summaries that lean',
  'summaries with a worthless sentence',
  'summaries without the news',
  'articles without a summary',
]);

/**
 * One article's importance is counted in this unit. Every sum of three marks from 0 to 3 divides it, so shares add up in
 * whole numbers.
 */
export const importanceUnit = 2520;
export const importanceFigures: ReadonlySet<FigureName> = new Set(['summary importance', 'lead importance']);

/** Something that a record has wrong, or lacks. */
export interface Fault {
  /** Such as `who`, `times`, `summary`. */
  readonly about: string;
  readonly text: string;
  readonly reason: string;
}

/** What a judge says of one record. */
export interface Judgement {
  readonly shares: Shares;
  readonly faults: readonly Fault[];
}

export const countIf = (isRight: boolean): Share => ({ right: isRight ? 1 : 0, of: 1 });
