import { printable } from '../terminal/terminal-text.ts';

const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  show(done: number, name: string): void;
  clear(): void;
}

/** Shows progress in one line, on a terminal and for more than one file. Otherwise shows nothing. */
export function createProgress(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return { show: () => {}, clear: () => {} };
  return {
    show: (done, name) =>
      stream.write(`${CLEAR_LINE}${done + 1}/${total} ${printable(name)}`.slice(0, stream.columns || 80)),
    clear: () => stream.write(CLEAR_LINE),
  };
}
