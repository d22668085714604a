import type { Mark } from './collect-marks.ts';

/** A stretch in which no mark begins or ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Those that cover it. */
  readonly marks: readonly Mark[];
  /** Those of them that begin with it. */
  readonly opened: readonly Mark[];
  /** Those of them that end with it. */
  readonly closed: readonly Mark[];
}

/**
 * Cuts a stretch of text at every start and end of a mark, so that marks which overlap need not be nested.
 * @param marks sorted by their start; all offsets in code points
 * @returns pieces that cover the stretch without a gap; a mark that goes on beyond the stretch is cut at its end
 */
export function cutStretches({ start, end }: { start: number; end: number }, marks: readonly Mark[]): Stretch[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = [start, end, ...here.flatMap((mark) => [mark.start, mark.end])].filter((at) => at >= start && at <= end);
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces: Stretch[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const [index, from] of places.slice(0, -1).entries()) {
    const to = places[index + 1] ?? end;
    open = open.filter((mark) => mark.end > from);
    for (let mark = here[next]; mark && mark.start <= from; mark = here[++next]) open.push(mark);
    pieces.push({
      start: from,
      end: to,
      marks: open,
      opened: open.filter((mark) => mark.start === from),
      closed: open.filter((mark) => mark.end === to),
    });
  }
  return pieces;
}
