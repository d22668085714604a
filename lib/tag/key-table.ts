import { firstDigit, readDigits } from './read-digits.ts';

/** Keys are sorted into buckets by their first bits; the last ten tell those of a bucket apart. */
const printBits = 10;
const halfBits = printBits / 2;
const half = 2 ** halfBits - 1;

/** Keys in the form that training writes: see `readDigits`. */
export interface PackedKeys {
  /** For each bucket the number of its keys. */
  readonly sizes: string;
  /** For each key its last bits, in two digits. */
  readonly prints: string;
}

/** Keys in ascending order. Each has a place among them. */
export interface KeyTable {
  /** For each bucket the place of its first key, and one more entry. */
  readonly starts: Uint16Array;
  readonly prints: Uint8Array;
}

export function unpackKeys({ sizes, prints }: PackedKeys): KeyTable {
  return { starts: addUp(readDigits(sizes)), prints: readDigits(prints) };
}

/** Where each of several lists begins that stand behind each other, and where the last ends. */
export function addUp(sizes: Uint8Array): Uint16Array {
  const starts = new Uint16Array(sizes.length + 1);
  let sum = 0;
  for (let index = 0; index < sizes.length; index++) {
    sum += (sizes[index] as number) - firstDigit;
    starts[index + 1] = sum;
  }
  return starts;
}

/** The place of a key; -1 where it is not there. */
export function findKey({ starts, prints }: KeyTable, key: number): number {
  const bucket = key >>> printBits;
  const end = starts[bucket + 1] as number;
  const high = ((key >>> halfBits) & half) + firstDigit;
  const low = (key & half) + firstDigit;
  for (let place = starts[bucket] as number; place < end; place++)
    if (prints[2 * place] === high && prints[2 * place + 1] === low) return place;
  return -1;
}

/** @param keys in ascending order, each of so many bits */
export function packKeys(keys: ArrayLike<number>, bits: number): PackedKeys {
  const sizes = new Uint8Array(2 ** (bits - printBits)).fill(firstDigit);
  let prints = '';
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    const bucket = key >>> printBits;
    sizes[bucket] = (sizes[bucket] as number) + 1;
    prints += String.fromCharCode(((key >>> halfBits) & half) + firstDigit, (key & half) + firstDigit);
  }
  return { sizes: String.fromCharCode(...sizes), prints };
}
