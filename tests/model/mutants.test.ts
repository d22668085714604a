import { expect, test, vi } from 'vitest';
import type { ObjectStore } from '../../functions/object-store.ts';
import type { WriteDecision } from '../../lib/delivery/decide-write.ts';

type Members = Readonly<Record<string, unknown>>;
type Call = (...given: readonly unknown[]) => never;

interface Mutant {
  readonly name: string;
  readonly module: string;
  readonly change: (original: Record<string, Call>) => Members;
}

const insteadOf =
  (decisions: Partial<Record<WriteDecision, WriteDecision>>): Mutant['change'] =>
  ({ decideWrite }) => ({
    decideWrite: (...given: readonly unknown[]) => {
      const decision: WriteDecision = decideWrite?.(...given) as never;
      return decisions[decision] ?? decision;
    },
  });

const decide = '../../lib/delivery/decide-write.ts';

/** What the model would have to find, were it so. */
const mutants: readonly Mutant[] = [
  {
    name: 'sequencers compare the other way round',
    module: '../../lib/delivery/compare-sequencers.ts',
    change: ({ compareSequencers }) => ({ compareSequencers: (a: string, b: string) => compareSequencers?.(b, a) }),
  },
  {
    name: 'sequencers are padded on the left',
    module: '../../lib/delivery/compare-sequencers.ts',
    change: ({ compareSequencers }) => ({
      compareSequencers: (a: string, b: string) => compareSequencers?.(a.padStart(32, '0'), b.padStart(32, '0')),
    }),
  },
  {
    name: 'a refused write (412, 409) is taken for one that happened',
    module: '../../functions/s3-object-store.ts',
    change: ({ createS3ObjectStore }) => ({
      createS3ObjectStore: (...given: readonly unknown[]) => {
        const store: ObjectStore = createS3ObjectStore?.(...given) as never;
        return {
          ...store,
          writeResult: async (...call: Parameters<ObjectStore['writeResult']>) =>
            (await store.writeResult(...call)) || true,
        };
      },
    }),
  },
  {
    name: 'a record keeps the sequencer of its own event, not the newest',
    module: '../../lib/delivery/with-sequencer.ts',
    change: () => ({ newestSequencer: (_there: unknown, next: unknown) => next }),
  },
  { name: 'where the order is unknown, the last one wins', module: decide, change: insteadOf({ look: 'replace' }) },
  { name: 'where the order is unknown, the first one wins', module: decide, change: insteadOf({ look: 'stale' }) },
  { name: 'a stale event is written', module: decide, change: insteadOf({ stale: 'replace' }) },
  { name: 'an older engine replaces a newer one', module: decide, change: insteadOf({ touch: 'replace' }) },
  { name: 'the same content is written again', module: decide, change: insteadOf({ done: 'replace' }) },
  { name: 'a newer event of the same content leaves nothing', module: decide, change: insteadOf({ touch: 'done' }) },
];

for (const { name, module, change } of mutants)
  test(`the model finds it when ${name}`, async () => {
    vi.resetModules();
    vi.doMock(module, async (importOriginal) => {
      const original = await importOriginal<Record<string, Call>>();
      return { ...original, ...change(original) };
    });
    const { runHistory } = await import('./run-history.ts');
    vi.doUnmock(module);
    expect(await firstFault(runHistory)).toBeDefined();
  }, 600_000);

async function firstFault(run: (seed: number) => Promise<{ readonly fault: string | undefined }>) {
  for (let seed = 1; seed <= 1000; seed++) {
    const { fault } = await run(seed);
    if (fault !== undefined) return `seed ${seed}: ${fault}`;
  }
  return undefined;
}
