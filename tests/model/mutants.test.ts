import { expect, test, vi } from 'vitest';
import type { ObjectStore, ResultWrite } from '../../functions/object-store.ts';
import type { Written } from '../../functions/outcome.ts';
import type { Workplace } from '../../functions/workplace.ts';
import type { WriteDecision } from '../../lib/delivery/decide-write.ts';
import type { ResultChange } from '../../lib/delivery/result-change.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';

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

/** Writes each list of several articles only after their records. */
const itemsFirst: Mutant['change'] = ({ deliverArticle }) => ({
  deliverArticle: async (event: unknown, workplace: Workplace) => {
    const { store } = workplace;
    const putOff: ResultWrite[] = [];
    const writeResult = async (write: ResultWrite): Promise<boolean> => {
      const { place, record, condition, signal } = write;
      if (record.status !== 'collection') return await store.writeResult(write);
      const there = await store.readResult(place, signal);
      return there?.eTag === (condition === 'absent' ? undefined : condition.eTag) && putOff.push(write) > 0;
    };
    const outcome: unknown = await deliverArticle?.(event, { ...workplace, store: { ...store, writeResult } });
    for (const write of putOff) if (!(await store.writeResult(write))) throw new Error('Somebody else came first.');
    return outcome;
  },
});

const decide = '../../lib/delivery/decide-write.ts';
const former = '../../lib/delivery/former-items.ts';
const changes = '../../lib/delivery/result-change.ts';

/** Tells of a write in other words, where they differ. */
const toldAs =
  (tell: (told: ResultChange, before: NewsSummaryRecord, after: NewsSummaryRecord) => ResultChange): Mutant['change'] =>
  ({ findResultChange }) => ({
    findResultChange: (before: NewsSummaryRecord | undefined, after: NewsSummaryRecord) => {
      const told: ResultChange = findResultChange?.(before, after) as never;
      return before ? tell(told, before, after) : told;
    },
  });

const textOf = ({ provenance }: NewsSummaryRecord): string | undefined => provenance.text?.sha256;

/** Defects that the model must find. */
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
          writeResult: async (write: ResultWrite) => (await store.writeResult(write)) || true,
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
  { name: 'former items are not carried on', module: former, change: () => ({ formerItemsOf: () => [] }) },
  {
    name: 'former items are carried on once only',
    module: former,
    change: ({ formerItemsOf }) => ({
      formerItemsOf: ({ formerItems: _, ...there }: NewsSummaryRecord, next: unknown) => formerItemsOf?.(there, next),
    }),
  },
  { name: 'items are written before their list', module: '../../functions/deliver-article.ts', change: itemsFirst },
  {
    name: 'a list that is already there is taken for its items',
    module: '../../functions/write-record.ts',
    change: ({ writeRecord }) => ({
      writeRecord: async (...given: readonly unknown[]) => {
        const written: Written = await (writeRecord?.(...given) as unknown as Promise<Written>);
        return written.action === 'done' ? { action: written.action, record: written.record } : written;
      },
    }),
  },
  { name: 'each write is told as content', module: changes, change: toldAs(() => 'content') },
  {
    name: 'an upload of the same bytes is told as content',
    module: changes,
    change: toldAs((told, a, b) => (a.version === b.version ? told : 'content')),
  },
  {
    name: 'the same text is told as touch',
    module: changes,
    change: toldAs((told, a, b) => (textOf(a) === textOf(b) ? 'touch' : told)),
  },
  {
    name: 'what another engine makes of another article is told as engine',
    module: changes,
    change: toldAs((told, a, b) =>
      a.provenance.generator.version === b.provenance.generator.version ? told : 'engine',
    ),
  },
  {
    name: 'another engine is told as content',
    module: changes,
    change: toldAs((told) => (told === 'engine' ? 'content' : told)),
  },
  {
    name: 'a write is told as its first attempt was',
    module: '../../functions/s3-object-store.ts',
    change: ({ createS3ObjectStore }) => ({
      createS3ObjectStore: (...given: readonly unknown[]) => {
        const store: ObjectStore = createS3ObjectStore?.(...given) as never;
        const told = new WeakMap<AbortSignal, ResultChange>();
        const writeResult = (write: ResultWrite) => {
          const { signal = AbortSignal.abort() } = write;
          const change = told.get(signal) ?? write.change;
          told.set(signal, change);
          return store.writeResult({ ...write, change });
        };
        return { ...store, writeResult };
      },
    }),
  },
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
