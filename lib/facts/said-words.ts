import type { Annotations, Quotation } from '../model/annotations.ts';
import type { Span } from '../model/span.ts';
import { findStarting } from '../rank/find-starting.ts';
import type { FactContext } from './fact-context.ts';

/** Spans in the order of their starts. */
interface Cover {
  readonly spans: readonly Span[];
  /** How far each of them, and those before it, reach: spans may stand in one another. */
  readonly reach: readonly number[];
}

/** Whose words stand where. Read once an article: each fact and each name asks. */
interface SaidWords {
  readonly direct: Cover;
  readonly indirect: Cover;
  readonly all: Cover;
  /** By their index in the entities. */
  readonly speakers: ReadonlySet<number | undefined>;
}

type Annotated = Pick<FactContext, 'annotations'>;

/** Does a span stand within the quotation marks of somebody's words? */
export const isQuoted = (context: Annotated, span: Span): boolean => covers(saidIn(context).direct, span);

/** Does a span stand within what somebody said in the reporter's words? */
export const isReported = (context: Annotated, span: Span): boolean => covers(saidIn(context).indirect, span);

/** Does a span stand within anybody's words? */
export const isSaid = (context: Annotated, span: Span): boolean => covers(saidIn(context).all, span);

export const isSpeaker = (context: Annotated, entity: number): boolean => saidIn(context).speakers.has(entity);

/** Does the first quotation in quotation marks begin here? */
export const beginsDirect = (context: Annotated, { start }: Span): boolean =>
  saidIn(context).direct.spans[0]?.start === start;

const known = new WeakMap<Annotations, SaidWords>();

function saidIn({ annotations }: Annotated): SaidWords {
  const said = known.get(annotations) ?? readSaid(annotations.quotations);
  known.set(annotations, said);
  return said;
}

function readSaid(quotations: readonly Quotation[]): SaidWords {
  const coverOf = (wanted: Quotation['directness']): Cover =>
    makeCover(quotations.filter(({ directness }) => directness === wanted));
  return {
    direct: coverOf('direct'),
    indirect: coverOf('indirect'),
    all: makeCover(quotations),
    speakers: new Set(quotations.map(({ speaker }) => speaker)),
  };
}

function makeCover(unsorted: readonly Span[]): Cover {
  const spans = [...unsorted].sort((a, b) => a.start - b.start);
  let reach = 0;
  return { spans, reach: spans.map(({ end }) => (reach = Math.max(reach, end))) };
}

const covers = ({ spans, reach }: Cover, { start, end }: Span): boolean =>
  end <= (reach[findStarting(spans, start)] ?? Number.NEGATIVE_INFINITY);
