import { createRandom } from '../model/random.ts';
import { checkInput, type Depth } from './check-input.ts';
import { formats, pickFormat } from './formats.ts';
import type { FuzzInput } from './fuzz-format.ts';

/** The result of one seed. */
export interface FuzzResult {
  readonly format: string;
  /** `read`, a problem's code, or `FAULT`. */
  readonly outcome: string;
  readonly depth: Depth;
  readonly fault?: string;
}

/**
 * One input in this many goes through all stages and is checked against the schema, the others are parsed and cleaned.
 * Of these, one in so many is made again from its source, byte by byte.
 */
const [wholeEvery, twiceEvery] = [10, 30];

const depthOf = (seed: number): Depth =>
  seed % twiceEvery === 0 ? 'twice' : seed % wholeEvery === 0 ? 'whole' : 'parsed';

/** CPU for an input of so many bytes, before V8 has compiled what it needs; 2 s for the largest. */
const mostMilliseconds = (bytes: number, depth: Depth): number =>
  Math.min(depth === 'twice' ? 4000 : 2000, 200 + bytes / (depth === 'parsed' ? 200 : 50));

/**
 * Makes the input of a seed.
 * @param only the name of a format, or undefined for any
 */
export function makeInput(
  seed: number,
  only: string | undefined,
): { readonly format: string; readonly input: FuzzInput } {
  const random = createRandom(seed);
  const format = only === undefined ? pickFormat(random) : formats.find(({ name }) => name === only);
  if (!format) throw new Error(`There is no format ${only}; there are ${formats.map(({ name }) => name).join(', ')}.`);
  return { format: format.name, input: format.make(random) };
}

/** Makes the input of a seed and reads it. */
export async function fuzz(seed: number, only?: string): Promise<FuzzResult> {
  const { format, input } = makeInput(seed, only);
  const depth = depthOf(seed);
  try {
    const { outcome, milliseconds } = await measure(input, depth);
    if (milliseconds > mostMilliseconds(input.bytes.length, depth)) await checkTime(input, depth);
    return { format, outcome, depth };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { format, outcome: 'FAULT', depth, fault };
  }
}

/** CPU of this thread, since a busy machine is not the input's fault. */
async function measure(input: FuzzInput, depth: Depth): Promise<{ outcome: string; milliseconds: number }> {
  const before = process.threadCpuUsage();
  const outcome = await checkInput(input, depth);
  const { user, system } = process.threadCpuUsage(before);
  return { outcome, milliseconds: (user + system) / 1000 };
}

/** Compilation and the garbage collector take time too. Only an input that is slow three times more counts as slow. */
async function checkTime(input: FuzzInput, depth: Depth): Promise<void> {
  let least = Infinity;
  for (let again = 0; again < 3; again++) least = Math.min(least, (await measure(input, depth)).milliseconds);
  if (least > mostMilliseconds(input.bytes.length, depth))
    throw new Error(`${input.bytes.length} bytes took ${least.toFixed(0)} ms.`);
}
