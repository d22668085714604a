import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Version } from '../../local/s3/store.ts';
import type { State } from './open-world.ts';

/**
 * Whether the metadata `change` of a write is true of it. What the records say is compared as it stands there, and the
 * uploads that they were made from as they really were.
 * @throws Error that says what the write did instead
 */
export function checkChange(
  change: string | undefined,
  before: NewsSummaryRecord | undefined,
  after: NewsSummaryRecord,
  states: readonly State[],
): void {
  const expected = before ? expectChange(before, after, states) : 'content';
  if (change !== expected) throw new Error(`Its change is told as ${change} and not as ${expected}.`);
}

function expectChange(before: NewsSummaryRecord, after: NewsSummaryRecord, states: readonly State[]): string {
  const isNewEngine = before.provenance.generator.version !== after.provenance.generator.version;
  const isSaid = said(before) === said(after);
  if (isSaid || !isNewEngine) return isNewEngine ? 'engine' : isSaid ? 'touch' : 'content';
  return uploadOf(before, states) === uploadOf(after, states) ? 'engine' : 'content';
}

/** Everything that is there for a reader, member by member. */
const said = (record: NewsSummaryRecord): string =>
  JSON.stringify([
    [record.standard, record.uri, record.type, record.status, record.pubStatus, record.language, record.problem],
    [record.contentCreated, record.by, record.located, record.infoSources],
    [record.headlines, record.bodies, record.descriptions, record.people, record.organisations, record.places],
    [record.summary, record.variants, record.keyFacts, record.annotations, record.items, record.notes],
  ]);

/** The bytes and facts of the upload that a record was made from. */
function uploadOf({ status, version, provenance }: NewsSummaryRecord, states: readonly State[]): string {
  const { versionId, declared } = provenance.source;
  const isOf = (there: Version): boolean =>
    (versionId === undefined ? there.eTag : there.versionId) === version &&
    there.headers.get('content-type') === declared?.contentType;
  const found = states.find((state) => state.version && isOf(state.version))?.version;
  if (status === 'withdrawn') return 'none';
  if (!found) throw new Error('It tells of no upload.');
  return JSON.stringify([found.body.toString(), found.headers.get('content-type')]);
}
