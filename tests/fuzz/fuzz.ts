import { createRandom } from '../model/random.ts';
import { checkInput } from './check-input.ts';
import { formats, pickFormat } from './formats.ts';
import type { FuzzInput } from './fuzz-format.ts';

/** The result of one seed. */
export interface FuzzResult {
  readonly format: string;
  /** `read`, a problem's code, or `FAULT`. */
  readonly outcome: string;
  readonly isWhole: boolean;
  readonly fault?: string;
}

/**
 * One input in this many goes through all stages and is checked against the schema. The others are parsed and cleaned.
 */
const wholeEvery = 10;
/** CPU for an input of so many bytes, before V8 has compiled what it needs. */
const mostMilliseconds = (bytes: number): number => 150 + bytes / 100;

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
  const isWhole = seed % wholeEvery === 0;
  try {
    const started = process.hrtime.bigint();
    const outcome = await checkInput(input, isWhole);
    if (Number(process.hrtime.bigint() - started) / 1e6 > mostMilliseconds(input.bytes.length))
      await checkTime(input, isWhole);
    return { format, outcome, isWhole };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { format, outcome: 'FAULT', isWhole, fault };
  }
}

/** Other processes and the garbage collector take time too. Only an input that is slow three times counts as slow. */
async function checkTime(input: FuzzInput, isWhole: boolean): Promise<void> {
  let least = Infinity;
  for (let again = 0; again < 3; again++) {
    const before = process.cpuUsage();
    await checkInput(input, isWhole);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  if (least > mostMilliseconds(input.bytes.length))
    throw new Error(`${input.bytes.length} bytes took ${least.toFixed(0)} ms.`);
}
