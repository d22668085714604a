import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import type { HandlerCost } from './cold-start/measure-cold-start.ts';
import type { Batches } from './measure-batches.ts';
import type { Cost } from './measure-cost.ts';
import type { Scaling } from './measure-scaling.ts';
import type { StagesOfSet } from './measure-stages.ts';
import type { Comparison } from './peers/measure-peers.ts';

export interface Machine {
  readonly processor: string;
  readonly architecture: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly node: string;
}

/** The results of one run of `npm run bench`, in the order of measurement. */
export interface Results {
  readonly machine: Machine;
  readonly coldStart: readonly HandlerCost[];
  readonly stages: readonly StagesOfSet[];
  readonly scaling: readonly Scaling[];
  readonly batches: Batches;
  readonly cost: Cost;
  /** Undefined where the peers are not installed. */
  readonly peers: readonly Comparison[] | undefined;
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    architecture: arch(),
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** The same results give the same bytes: keys in the order above, fractions with four digits. */
export function renderResults({ machine, coldStart, stages, scaling, batches, cost, peers }: Results): string {
  const ordered = { machine, coldStart, stages, scaling, batches, cost, peers } satisfies {
    [Name in keyof Results]-?: unknown;
  };
  return `${JSON.stringify(ordered, (_key, value) => (typeof value === 'number' ? round(value) : value), 2)}\n`;
}

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(4)));

export function writeResults(path: URL, results: Results): void {
  writeFileSync(path, renderResults(results));
}
