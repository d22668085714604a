import { compareSequencers } from '../../lib/delivery/compare-sequencers.ts';
import { compareVersions } from '../../lib/delivery/compare-versions.ts';
import type { NewsSummaryRecord } from '../../lib/record.ts';
import type { State } from './open-world.ts';

/** @throws Error for a write that goes backwards, that was not needed, or that tells of a moment before its sequencer */
export function checkWrite(
  before: NewsSummaryRecord | undefined,
  after: NewsSummaryRecord,
  states: readonly State[],
): void {
  const tells = statesSince(after, states).some(({ version }) => isOf(after, version));
  if (!tells) throw new Error('It tells of no state at or after its sequencer.');
  if (!before) return;
  const order = compareKnown(sequencerOf(after), sequencerOf(before));
  if (order < 0) throw new Error('Its sequencer is older than that of the record before.');
  const sameArticle = before.version === after.version && before.status === after.status && sameFacts(before, after);
  const engines = compareVersions(engineOf(after), engineOf(before));
  if (sameArticle && engines < 0) throw new Error('An older engine took the place of a newer one.');
  if (order === 0 && sameArticle && engines === 0) throw new Error('It was not needed.');
}

function statesSince(record: NewsSummaryRecord, states: readonly State[]): readonly State[] {
  const sequencer = sequencerOf(record);
  if (sequencer === undefined) return states;
  const first = states.findIndex(({ change }) => change?.sequencer === sequencer);
  return first < 0 ? [] : states.slice(first);
}

function isOf(record: NewsSummaryRecord, version: State['version']): boolean {
  if (record.status === 'withdrawn' || !version) return record.status === 'withdrawn' && !version;
  const { versionId = 'null', eTag, declared } = record.provenance.source;
  const created = `${version.lastModified.toISOString().slice(0, 19)}Z`;
  return (
    versionId === version.versionId &&
    eTag === version.eTag &&
    record.versionCreated === created &&
    declared?.contentType === version.headers.get('content-type')
  );
}

const sameFacts = (a: NewsSummaryRecord, b: NewsSummaryRecord): boolean =>
  a.versionCreated === b.versionCreated &&
  a.provenance.source.declared?.contentType === b.provenance.source.declared?.contentType;

const engineOf = ({ provenance }: NewsSummaryRecord): string => provenance.generator.version;
const sequencerOf = ({ provenance }: NewsSummaryRecord): string | undefined => provenance.source.sequencer;

/** None is older than any. */
function compareKnown(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareSequencers(a, b);
}
