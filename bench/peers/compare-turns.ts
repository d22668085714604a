import { median } from '../median.ts';
import type { Contender } from './contender.ts';
import type { Versions } from './find-versions.ts';
import type { Effort, Turn } from './run-contender.ts';

/** The result of one library at one job. */
export interface PeerCost {
  readonly name: string;
  /** The packages that it needs. */
  readonly versions: Versions;
  /** CPU of a subject, warm: the median over the subjects of the medians over the turns. */
  readonly ms: number;
  /** Our cost divided by this one. */
  readonly ratio: number;
  /** Found in a subject, mean. */
  readonly found: number;
  /** Subjects that it could not do. */
  readonly failed: number;
}

export interface ComparedCosts {
  /** Subjects that every library could do. Only they count. */
  readonly subjects: number;
  readonly fastestPeer: string;
  /** Our cost divided by the fastest peer's. */
  readonly ratio: number;
  /** Our library comes first. */
  readonly costs: readonly PeerCost[];
}

export interface Turns {
  readonly contender: Pick<Contender, 'name' | 'packages'>;
  readonly turns: readonly Turn[];
}

/**
 * @param turns of the libraries, ours first
 * @throws Error where no subject can be done by all
 */
export function compareTurns(turns: readonly Turns[], versions: Versions): ComparedCosts {
  const efforts = turns.map((own) => effortsOf(own.turns));
  const subjects = (efforts[0] ?? []).map((_, index) => index);
  const done = subjects.filter((index) => efforts.every((own) => own[index] !== undefined));
  if (done.length === 0) throw new Error(`No subject that all can do: ${turns.map(describeFailures).join(', ')}.`);
  const measured = turns.map(({ contender }, index) => {
    const own = efforts[index] ?? [];
    const counted = done.map((subject) => own[subject]).filter((effort) => effort !== undefined);
    let found = 0;
    for (const effort of counted) found += effort.found / counted.length;
    const ms = median(counted.map((effort) => effort.ms));
    return { contender, ms, found, failed: own.filter((effort) => effort === undefined).length };
  });
  const [ours, ...peers] = measured;
  const [fastest] = peers.toSorted((a, b) => a.ms - b.ms);
  if (!ours || !fastest) throw new Error('Ours and one peer at least are compared.');
  return {
    subjects: done.length,
    fastestPeer: fastest.contender.name,
    ratio: ours.ms / fastest.ms,
    costs: measured.map(({ contender: { name, packages }, ms, found, failed }) => ({
      name,
      versions: Object.fromEntries(packages.map((each) => [each, versions[each] ?? 'unknown'])),
      ms,
      ratio: ours.ms / ms,
      found,
      failed,
    })),
  };
}

function describeFailures({ contender, turns }: Turns): string {
  const efforts = effortsOf(turns);
  return `${contender.name} failed at ${efforts.filter((effort) => effort === undefined).length} of ${efforts.length}`;
}

/** By subject. A subject that failed once counts as failed. */
function effortsOf(turns: readonly Turn[]): readonly (Effort | undefined)[] {
  return (turns[0] ?? []).map((first, index) => {
    const efforts = turns.map((turn) => turn[index]).filter((effort) => effort !== undefined);
    if (!first || efforts.length < turns.length) return undefined;
    return { ms: median(efforts.map(({ ms }) => ms)), found: first.found };
  });
}
