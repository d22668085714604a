// node stage-costs.ts ms|kilobytes SET: measure-stages.ts starts it in a process of its own. Prints what each stage
// costs for an upload of the set.

import { Unreadable } from '../lib/model/unreadable.ts';
import type { Upload } from '../lib/model/upload.ts';
import { summarizeAll } from '../lib/summarize.ts';
import { type ArticleSet, openSet, type SetName } from './article-sets.ts';
import { median } from './median.ts';
import { pickEvenly } from './pick-evenly.ts';
import { runStages, type StageName, stageNames } from './run-stages.ts';

/** The cost in one unit: milliseconds of CPU, or kilobytes allocated on the heap. */
export interface SetCosts {
  readonly name: string;
  readonly uploads: number;
  /** Mean over the uploads of the medians over the rounds. */
  readonly stages: Readonly<Record<StageName, number>>;
  /** All stages together: median over the uploads. */
  readonly median: number;
}

type Costs = Record<StageName, number>;
type Gauge = () => number;

interface Unit {
  readonly gauge: Gauge;
  readonly mostUploads: number;
  readonly mostRounds: number;
}

const units: Readonly<Record<string, Unit>> = {
  ms: { gauge: cpuMs, mostUploads: Number.POSITIVE_INFINITY, mostRounds: Number.POSITIVE_INFINITY },
  // Allocation hardly varies: three rounds do as well as thirty, and each needs a collection before it.
  kilobytes: { gauge: () => process.memoryUsage().heapUsed / 1000, mostUploads: 250, mostRounds: 3 },
};

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measureUpload(upload: Upload, gauge: Gauge): Costs {
  const costs = noCosts();
  runStages(upload, (name, run) => {
    const before = gauge();
    const result = run();
    costs[name] += gauge() - before;
    return result;
  });
  return costs;
}

const noCosts = () => Object.fromEntries(stageNames.map((name) => [name, 0])) as Costs;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** @returns undefined where the upload cannot be read: without text there are no stages to compare */
function measureRounds(upload: Upload, { gauge, mostRounds }: Unit, rounds: number): readonly Costs[] | undefined {
  try {
    return Array.from({ length: Math.min(rounds, mostRounds) }, () => {
      // The rest of the last upload must not be collected while this one is measured.
      globalThis.gc?.();
      return measureUpload(upload, gauge);
    });
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function warmUp({ uploads, warmUps }: ArticleSet): void {
  for (let done = 0; done < warmUps; done += uploads.length)
    for (const make of pickEvenly(uploads, warmUps - done)) for (const _ of summarizeAll(make()));
}

function measureSet(set: ArticleSet, unit: Unit): SetCosts {
  warmUp(set);
  const measured = pickEvenly(set.uploads, unit.mostUploads)
    .map((make) => measureRounds(make(), unit, set.rounds))
    .filter((rounds) => rounds !== undefined);
  const meanOf = (name: StageName): number =>
    sum(measured.map((rounds) => median(rounds.map((costs) => costs[name])))) / measured.length;
  return {
    name: set.name,
    uploads: measured.length,
    stages: Object.fromEntries(stageNames.map((name) => [name, meanOf(name)])) as Costs,
    median: median(measured.map((rounds) => median(rounds.map((costs) => sum(Object.values(costs)))))),
  };
}

const [unitName = '', setName = ''] = process.argv.slice(2);
const unit = units[unitName];
const set = openSet(setName as SetName);
if (!unit || !set) throw new Error(`Expected ms or kilobytes and a set, got ${JSON.stringify([unitName, setName])}.`);
console.log(JSON.stringify(measureSet(set, unit)));
