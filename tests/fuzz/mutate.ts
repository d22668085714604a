import type { Random } from '../model/random.ts';
import { marks } from './make-text.ts';

type Change = (text: string, random: Random) => string;

const spanOf = (text: string, random: Random): readonly [number, number] => {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(random.chance(0.7) ? 12 : 200))];
};

const changes: readonly Change[] = [
  // Insert something.
  (text, random) => {
    const [start] = spanOf(text, random);
    return text.slice(0, start) + random.pick(marks) + text.slice(start);
  },
  // Remove something.
  (text, random) => {
    const [start, end] = spanOf(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  // Repeat something.
  (text, random) => {
    const [start, end] = spanOf(text, random);
    return (
      text.slice(0, end) + text.slice(start, end).repeat(random.below(random.chance(0.9) ? 4 : 60)) + text.slice(end)
    );
  },
  // Move something.
  (text, random) => {
    const [start, end] = spanOf(text, random);
    const rest = text.slice(0, start) + text.slice(end);
    const [to] = spanOf(rest, random);
    return rest.slice(0, to) + text.slice(start, end) + rest.slice(to);
  },
  (text, random) => {
    const [start] = spanOf(text, random);
    return (
      text.slice(0, start) +
      String.fromCharCode(random.below(random.chance(0.7) ? 128 : 65_536)) +
      text.slice(start + 1)
    );
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
];

/** The text with up to six changes. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(6); count > 0; count--) mutated = random.pick(changes)(mutated, random);
  return mutated;
}

/** The bytes with up to six of them changed or exchanged. Every tenth result ends too early. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + random.below(6); count > 0 && changed.length > 0; count--) {
    const [at, other] = [random.below(changed.length), random.below(changed.length)];
    const byte = changed[at] ?? 0;
    changed[at] = random.chance(0.3) ? (changed[other] ?? 0) : random.below(256);
    if (random.chance(0.3)) changed[other] = byte;
  }
  return random.chance(0.1) ? changed.subarray(0, random.below(changed.length + 1)) : changed;
}
