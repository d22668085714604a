/** Joins a value to a hash of 32 bits. The first bits depend on all (Knuth, The Art of Computer Programming 6.4). */
export const mixHash = (hash: number, value: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ value, 0x9e3779b1);
