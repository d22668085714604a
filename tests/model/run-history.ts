import type { NewsSummaryRecord } from '../../lib/record.ts';
import type { S3Change } from '../../local/s3/change.ts';
import { checkEnd } from './check-end.ts';
import { checkWrite } from './check-write.ts';
import { newerEngine, olderEngine } from './engines.ts';
import { type Message, wrap } from './envelopes.ts';
import { createFaults } from './inject-fault.ts';
import { invoke } from './invoke.ts';
import { openWorld } from './open-world.ts';
import { recordKey, resultsBucket } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { type GatedStore, startStore } from './start-store.ts';

export interface History {
  readonly seed: number;
  readonly trace: readonly string[];
  /** What was wrong, if anything. */
  readonly fault: string | undefined;
  readonly changes: number;
  readonly invocations: number;
  readonly requests: number;
  readonly writes: number;
}

const mostAtOnce = 4;

/** Makes up a history from a seed, plays it, and checks every write and the end. The same seed plays the same one. */
export async function runHistory(seed: number): Promise<History> {
  gate ??= startStore();
  const player = createPlayer(seed, createRandom(seed), gate);
  let fault: string | undefined;
  try {
    await player.play();
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  fault ??= player.faults[0];
  // What ended in the middle may still have requests waiting.
  if (fault !== undefined) gate = undefined;
  return { seed, trace: player.trace(), fault, ...player.counts };
}

/** One client for many histories: to make it takes longer than a history. */
let gate: GatedStore | undefined;

function createPlayer(seed: number, random: Random, gate: GatedStore) {
  const keys = ['incoming/a.txt', 'incoming/b +ü.md'].slice(0, 1 + random.below(2));
  const engines = random.chance(0.3) ? [newerEngine, olderEngine] : [newerEngine];
  const counts = { changes: 0, invocations: 0, requests: 0, writes: 0 };
  const faults: string[] = [];
  const pending: Message[] = [];
  const backfilled = new Set<string>();
  const records = new Map<string, NewsSummaryRecord>();
  const copies = random.pick([1, 1, 2, 3]);
  let changesLeft = 1 + random.below(6);
  let active = 0;
  let messages = 0;

  const world = openWorld({ random, keys, onChange: tell, onWrite: check });
  const s3 = createFaults(random, ({ request }) => world.run(request));

  function tell(change: S3Change): void {
    for (let copy = random.below(copies); copy >= 0; copy--) queue(change.key, change, undefined);
  }

  function queue(key: string, change: S3Change | undefined, versionId: string | undefined): void {
    pending.push({ id: `m${++messages}`, key, change, versionId });
  }

  function backfill(key: string): void {
    const versions = world.states.get(key)?.flatMap(({ version }) => (version ? [version.versionId] : [])) ?? [];
    const named = random.pick([undefined, ...versions]);
    backfilled.add(key);
    world.trace.push(`backfill ${key} ${named}`);
    queue(key, undefined, named === 'null' ? undefined : named);
  }

  function check({ key: written, versionId }: S3Change): void {
    counts.writes++;
    const key = keys.find((each) => recordKey(each) === written) ?? '';
    const version = world.store.buckets.get(resultsBucket)?.versions.get(written)?.at(-1);
    const record: NewsSummaryRecord = JSON.parse(String(version?.body));
    const { sequencer } = record.provenance.source;
    world.trace.push(
      `  written: ${record.status} ${record.version} ${sequencer} ${record.provenance.generator.version}`,
    );
    try {
      checkWrite(records.get(key), record, world.states.get(key) ?? []);
    } catch (error) {
      faults.push(`${key}, write ${versionId}: ${(error as Error).message}`);
    }
    records.set(key, record);
  }

  /** One, or several that one envelope can hold; those of a backfill apart from the rest. */
  function takeMessages(): Message[] {
    const taken = [random.take(pending)];
    while (random.chance(0.3) && taken.length < 3) {
      const fits = pending.filter(({ change }) => (change === undefined) === (taken[0]?.change === undefined));
      if (fits.length === 0) break;
      const next = random.pick(fits);
      pending.splice(pending.indexOf(next), 1);
      taken.push(next);
    }
    return taken;
  }

  async function deliver(): Promise<void> {
    const engine = random.pick(engines);
    const taken = takeMessages();
    const envelope = wrap(taken, random);
    const number = ++counts.invocations;
    active++;
    const told = taken.map(({ key, change }) => `${key} ${change?.sequencer}`).join(', ');
    world.trace.push(`invocation ${number}, ${envelope.name}${engine === olderEngine ? ', older' : ''}: ${told}`);
    const failed = await invoke(envelope, taken, gate.store, engine);
    active--;
    world.trace.push(`invocation ${number} ends, ${failed.length} failed`);
    pending.push(...failed);
  }

  function answer(): void {
    const waiting = random.pick(gate.waiting);
    const { operation, request } = waiting;
    counts.requests++;
    gate.release(waiting, (released) => {
      const became = s3.answer(released);
      world.trace.push(`  ${operation} ${request.key} ${request.query.get('versionId') ?? ''}: ${became}`);
    });
  }

  function arriveLate(): void {
    world.trace.push('  a late request arrives');
    random.take(s3.late)();
  }

  function change(): void {
    changesLeft--;
    counts.changes++;
    if (random.chance(0.15)) backfill(random.pick(keys));
    else world.change();
  }

  function possible(): (() => unknown)[] {
    return [
      ...(changesLeft > 0 ? [change] : []),
      ...(pending.length > 0 && active < mostAtOnce ? [deliver] : []),
      ...gate.waiting.flatMap(() => [answer]),
      ...(s3.late.length > 0 ? [arriveLate] : []),
    ];
  }

  async function start(step: () => unknown): Promise<void> {
    try {
      await step();
    } catch (error) {
      faults.push(String(error));
    }
  }

  async function playOn(): Promise<void> {
    for (let step = 0; step < 2000; step++) {
      const steps = possible();
      if (steps.length === 0 && active === 0) return;
      start(random.pick(steps));
      await gate.settled();
    }
    throw new Error('It does not end.');
  }

  async function play(): Promise<void> {
    await playOn();
    for (const key of keys) checkEnd(world, key, backfilled.has(key), engines.length === 1);
    if (engines.length === 1) return;
    engines.pop();
    for (const key of keys) backfill(key);
    await playOn();
    for (const key of keys) checkEnd(world, key, true, true);
  }

  return { play, faults, counts, trace: () => [`seed ${seed}`, ...world.trace] };
}
