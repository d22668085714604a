import { closeSync, openSync, writevSync } from 'node:fs';

/** Text that waits to be appended to files. */
export interface TextPool {
  readonly append: (path: string, text: string) => void;
  /** Writes everything that waits. */
  readonly flush: () => void;
}

/** In UTF-8. */
const poolBytes = 4 * 1024 * 1024;
/** Of UTF-8 for one code unit of UTF-16. */
const mostBytesPerUnit = 3;
/** The system takes no more pieces in one call. */
const mostPieces = 1024;

/**
 * One piece of memory for the text of many files, outside of V8's heap. Rows that waited as values or strings would
 * become old, and V8 lets hundreds of megabytes of such go by before it looks for them.
 */
export function openPool(): TextPool {
  const buffer = Buffer.allocUnsafeSlow(poolBytes);
  /** Where each file's pieces begin and end: places, since a view of each piece would take more than its text. */
  const waiting = new Map<string, number[]>();
  let used = 0;

  function flush(): void {
    for (const [path, places] of waiting) {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < places.length; at += 2) pieces.push(buffer.subarray(places[at], places[at + 1]));
      appendPieces(path, pieces);
    }
    waiting.clear();
    used = 0;
  }

  function append(path: string, text: string): void {
    const most = text.length * mostBytesPerUnit;
    if (used + most > poolBytes) flush();
    if (most > poolBytes) {
      appendPieces(path, [Buffer.from(text)]);
      return;
    }
    const start = used;
    used += buffer.write(text, start);
    const places = waiting.get(path);
    if (places) places.push(start, used);
    else waiting.set(path, [start, used]);
  }
  return { append, flush };
}

function appendPieces(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, 'a');
  try {
    for (let from = 0; from < pieces.length; from += mostPieces)
      writeWhole(file, pieces.slice(from, from + mostPieces));
  } finally {
    closeSync(file);
  }
}

/** A write may end early, as on a disk that is nearly full. */
function writeWhole(file: number, pieces: readonly Uint8Array[]): void {
  let left = pieces;
  while (left.length > 0) left = rest(left, writevSync(file, left));
}

/** What follows so many bytes. */
function rest(pieces: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let [index, skipped] = [0, bytes];
  for (let piece = pieces[0]; piece && skipped >= piece.length; piece = pieces[index]) {
    skipped -= piece.length;
    index++;
  }
  const [cut, ...others] = pieces.slice(index);
  return cut ? [cut.subarray(skipped), ...others] : [];
}
