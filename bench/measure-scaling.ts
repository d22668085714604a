import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitExponent, type Point } from './fit-exponent.ts';
import { lambdaArguments } from './lambda-arguments.ts';
import { makePage } from './make-page.ts';
import { makeText } from './make-text.ts';
import { bundleReader, type MeasuredInput, measureProcess } from './measure-process.ts';
import { printTable } from './print-table.ts';

/** The cost of one upload in a process of its own: the least of several runs. */
export interface SizeCost {
  readonly kilobytes: number;
  /** CPU, including the start of the process. */
  readonly seconds: number;
  /** CPU, after the process has read this upload several times. */
  readonly warmSeconds: number;
  /** Peak memory of the process, after one reading. */
  readonly megabytes: number;
  /** Whether only the beginning of the article was analysed. */
  readonly isCut: boolean;
}

/** How time grows from 100 KB on: the exponent of the size. */
export interface Growth {
  readonly name: string;
  readonly toKilobytes: number;
  readonly exponent: number;
}

export interface Scaling {
  readonly format: 'text' | 'HTML';
  readonly sizes: readonly SizeCost[];
  readonly growths: readonly Growth[];
}

const runs = 3;
const warmRuns = 8;
const functionMegabytes = 1024;
const leastOfFit = 100;

const formats: readonly {
  readonly format: Scaling['format'];
  readonly kilobytes: readonly number[];
  readonly make: (bytes: number) => MeasuredInput;
}[] = [
  {
    format: 'text',
    kilobytes: [1, 4, 10, 100, 150, 200, 300, 350, 1_000, 2_000, 5_000, 10_000],
    make: (bytes) => ({ key: 'article.txt', bytes: Buffer.from(makeText(Math.ceil(bytes / 5))).subarray(0, bytes) }),
  },
  {
    format: 'HTML',
    kilobytes: [1, 10, 100, 200, 500, 1_000, 2_000, 5_000, 10_000],
    make: (bytes) => ({ key: 'article.html', bytes: makePage(bytes) }),
  },
];

/** Measures articles of 1 KB to 10 MB in the function's bundled code, on Node as Lambda starts it. */
export async function measureScaling(): Promise<readonly Scaling[]> {
  const folder = mkdtempSync(join(tmpdir(), 'scaling-'));
  try {
    const reader = await bundleReader(folder);
    return formats.map(({ format, kilobytes, make }) => {
      const sizes = kilobytes.map((size) => measureSize(reader, size, make(size * 1000)));
      return { format, sizes, growths: fitSizes(sizes) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureSize(reader: string, kilobytes: number, input: MeasuredInput): SizeCost {
  const measure = (times?: number) => measureProcess(reader, input, lambdaArguments(functionMegabytes), times);
  const costs = Array.from({ length: runs }, () => measure());
  return {
    kilobytes,
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    warmSeconds: measure(warmRuns).warmSeconds ?? Number.NaN,
    megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
    isCut: costs.some(({ outcome }) => outcome.includes('cut-')),
  };
}

/** Where nothing is cut, each byte costs all stages. Beyond the limit it costs only the first ones. */
function fitSizes(sizes: readonly SizeCost[]): readonly Growth[] {
  const smallest = Math.min(...sizes.map(({ seconds }) => seconds));
  const fitted = sizes.filter(({ kilobytes }) => kilobytes >= leastOfFit);
  const whole = fitted.filter(({ isCut }) => !isCut);
  const cold = ({ kilobytes, seconds }: SizeCost): Point => ({ size: kilobytes, cost: seconds });
  const warm = ({ kilobytes, warmSeconds }: SizeCost): Point => ({ size: kilobytes, cost: warmSeconds });
  const growth = (name: string, chosen: readonly SizeCost[], pointOf: (size: SizeCost) => Point, fixed?: number) => ({
    name,
    toKilobytes: chosen.at(-1)?.kilobytes ?? Number.NaN,
    exponent: fitExponent(chosen.map(pointOf), fixed),
  });
  return [
    growth('a new process, beyond the smallest article', fitted, cold, smallest),
    growth('warm', fitted, warm),
    growth('warm, nothing cut', whole, warm),
  ];
}

export function printScaling(scalings: readonly Scaling[]): void {
  for (const { format, sizes, growths } of scalings) {
    printTable(
      `Articles of 1 KB to 10 MB, ${format}, each in a process of its own; least of ${runs}, warm of ${warmRuns - 1}`,
      ['KB', 'CPU s', 'warm CPU s', 'peak MB', 'analysed'],
      sizes.map(({ kilobytes, seconds, warmSeconds, megabytes, isCut }) => [
        String(kilobytes),
        seconds,
        warmSeconds.toFixed(3),
        megabytes.toFixed(0),
        isCut ? 'its beginning' : 'whole',
      ]),
    );
    for (const { name, toKilobytes, exponent } of growths)
      console.log(`${leastOfFit} to ${toKilobytes} KB, ${name}: CPU grows with size to the ${exponent.toFixed(2)}`);
  }
}
