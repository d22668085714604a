import type { BackfillState } from './backfill.ts';
import type { Clock } from './clock.ts';

const CLEAR_LINE = '\r\u001b[2K';

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface StatusLine {
  readonly show: (state: BackfillState) => void;
  readonly clear: () => void;
}

/** One line that is redrawn on a terminal; elsewhere a line every ten seconds, so that a log stays readable. */
export function createStatusLine(stream: Terminal, rate: number, clock: Clock): StatusLine {
  const every = stream.isTTY ? 200 : 10_000;
  let shown = clock.now();
  let began: number | undefined;
  return {
    show: (state) => {
      const now = clock.now();
      if (state.counts.sent > 0) began ??= now;
      if (now - shown < every) return;
      shown = now;
      const line = describe(state, began === undefined ? 0 : (now - began) / 1000, rate);
      stream.write(stream.isTTY ? `${CLEAR_LINE}${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`);
    },
    clear: () => {
      if (stream.isTTY) stream.write(CLEAR_LINE);
    },
  };
}

function describe({ counts, remaining, startAfter }: BackfillState, seconds: number, rate: number): string {
  const { listed, refused, archived, upToDate, sent } = counts;
  const speed = seconds > 0 ? `, ${(sent / seconds).toFixed(1)} a second` : '';
  // How many articles there are is known only when the last page has been listed.
  const left = remaining === undefined ? '' : `, ${Math.ceil(remaining / rate)} s left`;
  return `${listed} listed, ${refused + archived + upToDate} passed over, ${sent} sent${speed}${left}, at ${JSON.stringify(startAfter ?? '')}`;
}
