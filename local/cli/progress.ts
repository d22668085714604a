import { printable } from '../terminal/terminal-text.ts';

const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  /** Counts what is done, and shows it. */
  show(name: string): void;
  clear(): void;
}

/** Shows in one line of a terminal how much is done. Elsewhere shows nothing. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let done = 0;
  return {
    show: (name) => stream.write(`${CLEAR_LINE}${++done} done: ${printable(name)}`.slice(0, stream.columns || 80)),
    clear: () => stream.write(CLEAR_LINE),
  };
}
