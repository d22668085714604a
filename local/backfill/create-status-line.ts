import { printable } from '../terminal/terminal-text.ts';
import type { BackfillState } from './backfill.ts';
import type { Clock } from './clock.ts';

const CLEAR_LINE = '\r\u001b[2K';

export interface StatusTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface StatusLine {
  readonly show: (state: BackfillState) => void;
  readonly clear: () => void;
}

/**
 * One line that is redrawn on a terminal. Elsewhere a line is written every ten seconds, so that a log stays readable.
 */
export function createStatusLine(stream: StatusTerminal, rate: number, clock: Clock): StatusLine {
  const every = stream.isTTY ? 200 : 10_000;
  let shown = clock.now();
  // Speed is measured from the first batch: it is not delayed, and the listing before it is not sending.
  let first: { readonly time: number; readonly sent: number } | undefined;
  return {
    show: (state) => {
      const now = clock.now();
      const { sent } = state.counts;
      if (sent > 0) first ??= { time: now, sent };
      if (now - shown < every) return;
      shown = now;
      const speed = first && now > first.time ? ((sent - first.sent) * 1000) / (now - first.time) : 0;
      const line = describe(state, speed, rate);
      stream.write(stream.isTTY ? `${CLEAR_LINE}${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`);
    },
    clear: () => {
      if (stream.isTTY) stream.write(CLEAR_LINE);
    },
  };
}

function describe({ counts, remaining, startAfter }: BackfillState, speed: number, rate: number): string {
  const { listed, refused, archived, upToDate, sent } = counts;
  const measured = speed > 0 ? `, ${speed.toFixed(1)} a second` : '';
  // The number of articles is known only after the last page has been listed.
  const left = remaining === undefined ? '' : `, ${Math.ceil(remaining / (speed || rate))} s left`;
  const place = printable(JSON.stringify(startAfter ?? ''));
  const passedOver = refused + archived + upToDate;
  return `${listed} listed, ${passedOver} passed over, ${sent} sent${measured}${left}, at ${place}`;
}
