import type { Fill, HostileInput } from './hostile-input.ts';

export const sentence = 'The council of Riverton met on Monday and agreed on the plan. ';

/** Repeats a piece. The last one is never cut. */
export const repeated =
  (piece: string): Fill =>
  (bytes) =>
    piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

/** Repeats a piece with a counter: no two are alike, so a reader has to keep each. */
export const counted =
  (piece: (index: number) => string): Fill =>
  (bytes) => {
    const pieces: string[] = [];
    let length = 0;
    for (let index = 0; length < bytes; index++) {
      const next = piece(index);
      pieces.push(next);
      length += Buffer.byteLength(next);
    }
    return pieces.slice(0, -1).join('');
  };

export const around =
  (head: string, fill: Fill, tail = ''): Fill =>
  (bytes) =>
    head + fill(Math.max(0, bytes - Buffer.byteLength(head + tail))) + tail;

export const half =
  (fill: Fill, other: Fill): Fill =>
  (bytes) =>
    fill(bytes / 2) + other(bytes / 2);

/** Repeats a piece this many times, unless the bytes end before. */
export const upTo =
  (times: number, piece: string): Fill =>
  (bytes) =>
    piece.repeat(Math.min(times, Math.floor(bytes / Buffer.byteLength(piece))));

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
/** A different word for every index. */
export const word = (index: number): string => letters(index + 700);
export const name = (index: number): string => `${letters(index % 26).toUpperCase()}${word(index)}`;

export const textsOf = (key: string, format: string, fills: Readonly<Record<string, Fill>>): HostileInput[] =>
  Object.entries(fills).map(([what, fill]) => ({
    name: `${format}: ${what}`,
    key,
    make: (bytes) => Buffer.from(fill(bytes)),
  }));

const describe = (piece: string): string => JSON.stringify(piece).slice(1, 40);

/** Repeats each piece. */
export const repeatedAll = (pieces: readonly string[]): Record<string, Fill> =>
  Object.fromEntries(pieces.map((piece) => [describe(piece), repeated(piece)]));
