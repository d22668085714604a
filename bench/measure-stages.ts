import { setNames } from './article-sets.ts';
import { printTable } from './print-table.ts';
import { runIsolated } from './run-isolated.ts';
import { type StageName, stageNames } from './run-stages.ts';
import type { SetCosts } from './stage-costs.ts';

export interface StageCost {
  readonly name: StageName;
  /** CPU of an upload, warm. */
  readonly ms: number;
  /** Share of the CPU of all stages, from 0 to 1. */
  readonly share: number;
  /** Memory allocated on the heap. */
  readonly kilobytes: number;
}

export interface StagesOfSet {
  readonly set: string;
  readonly uploads: number;
  /** Median of the uploads, from bytes to record. */
  readonly medianMs: number;
  readonly stages: readonly StageCost[];
}

/**
 * A young generation that never fills, and code that is compiled at the same moment in each run. Counts then differ by
 * less than 0.1 %.
 */
const countAllocations = [
  '--expose-gc',
  '--min-semi-space-size=512',
  '--max-semi-space-size=512',
  '--initial-heap-size=8192',
  '--no-concurrent-recompilation',
];

/** Measures the stages with each set of uploads that is available. */
export function measureStages(): readonly StagesOfSet[] {
  return setNames.filter((name) => name !== 'pages' || process.env['NEWS_DATA']).map(measureSet);
}

function measureSet(name: string): StagesOfSet {
  const cpu = runIsolated<SetCosts>('stage-costs.ts', ['ms', name]);
  const heap = runIsolated<SetCosts>('stage-costs.ts', ['kilobytes', name], countAllocations);
  let total = 0;
  for (const ms of Object.values(cpu.stages)) total += ms;
  const stages = stageNames.map((stage) => {
    const ms = cpu.stages[stage];
    return { name: stage, ms, share: ms / total, kilobytes: heap.stages[stage] };
  });
  return { set: cpu.name, uploads: cpu.uploads, medianMs: cpu.median, stages };
}

export function printStages(sets: readonly StagesOfSet[]): void {
  for (const { set, uploads, medianMs, stages } of sets)
    printTable(
      `Stages of ${set}, warm, an upload; n = ${uploads}; median from bytes to record ${medianMs.toFixed(2)} ms of CPU`,
      ['stage', 'CPU ms', 'share %', 'allocated KB'],
      stages.map(({ name, ms, share, kilobytes }) => [name, ms, (100 * share).toFixed(1), kilobytes.toFixed(0)]),
    );
  if (!process.env['NEWS_DATA']) console.log('\nNo saved web pages: NEWS_DATA names no folder that has them.');
}
