import { compareVersions } from '../../lib/delivery/compare-versions.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { itemsOf } from './expect-records.ts';
import type { State } from './open-world.ts';

/**
 * @param isThere whether an item has a record
 * @throws Error for a write that goes backwards, that was not needed, or whose sequencer is newer than its content
 */
export function checkWrite(
  before: NewsSummaryRecord | undefined,
  after: NewsSummaryRecord,
  states: readonly State[],
  isThere: (item: string) => boolean,
): void {
  const tells = statesSince(after, states).some(({ version }) => isOf(after, version));
  if (!tells) throw new Error('It tells of no state at or after its sequencer.');
  if (!before) return;
  const order = placeOf(after, states) - placeOf(before, states);
  if (order < 0) throw new Error('Its sequencer is older than that of the record before.');
  const sameArticle = before.version === after.version && before.status === after.status && sameFacts(before, after);
  const engines = compareVersions(engineOf(after), engineOf(before));
  if (sameArticle && engines < 0) throw new Error('An older engine took the place of a newer one.');
  checkForgotten(before, after, isThere);
  const forgets = before.formerItems !== undefined && after.formerItems === undefined;
  if (order === 0 && sameArticle && engines === 0 && !forgets) throw new Error('It was not needed.');
}

/** Every item that the last record listed is in the next one too, or has a record by then. */
function checkForgotten(before: NewsSummaryRecord, after: NewsSummaryRecord, isThere: (item: string) => boolean): void {
  const listed = (record: NewsSummaryRecord) => [
    ...(record.items ?? []).map(({ item }) => item),
    ...(record.formerItems ?? []),
  ];
  const lost = listed(before).find((item) => !listed(after).includes(item) && !isThere(item));
  if (lost !== undefined) throw new Error(`It forgets the item ${lost}, which has no record.`);
}

function statesSince(record: NewsSummaryRecord, states: readonly State[]): readonly State[] {
  const place = placeOf(record, states);
  if (sequencerOf(record) === undefined) return states;
  return place < 0 ? [] : states.slice(place);
}

function isOf(record: NewsSummaryRecord, version: State['version']): boolean {
  const { item } = record.provenance.source;
  const has = item === undefined || (version !== undefined && itemsOf(version, engineOf(record)).includes(item));
  if (record.status === 'withdrawn' || !version) return record.status === 'withdrawn' && (!version || !has);
  const { versionId = 'null', eTag, declared } = record.provenance.source;
  const created = `${version.lastModified.toISOString().slice(0, 19)}Z`;
  return (
    has &&
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

/** The real place of its change among the others, whatever the function believes. Without a sequencer: before all. */
function placeOf(record: NewsSummaryRecord, states: readonly State[]): number {
  const sequencer = sequencerOf(record);
  return sequencer === undefined ? -1 : states.findIndex(({ change }) => change?.sequencer === sequencer);
}
