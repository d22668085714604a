import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { type Bucket, currentVersion } from '../../local/s3/store.ts';
import { expectRecord } from './expect-records.ts';
import type { State, World } from './open-world.ts';
import { recordKey, recordKeyOfItem, resultsBucket } from './places.ts';

/**
 * Checks what is there when everything was delivered: byte for byte the record of what the key holds, with the
 * sequencer of its last change; the same for each item of a feed; and tombstones for former items.
 * @throws Error that says what is there instead
 */
export function checkEnd({ store, states }: World, key: string, wasBackfilled: boolean, newestOnly: boolean): void {
  const results = store.buckets.get(resultsBucket);
  if (!results) throw new Error('No bucket.');
  const there = readRecord(results, recordKey(key));
  const last = states.get(key)?.at(-1);
  const known = last?.change !== undefined || (wasBackfilled && last?.version !== undefined);
  if (!last || !known) {
    if (there === undefined || wasBackfilled) return;
    throw new Error(`${key}: a record of what nobody told of: ${JSON.stringify(there)}`);
  }
  if (there === undefined) throw new Error(`${key}: no record.`);
  const { formerItems = [], ...head } = there;
  checkRecord(head, key, last, newestOnly, undefined);
  checkItems(results, key, there, last, newestOnly);
  checkFormerItems(results, key, there.items?.map(({ item }) => item) ?? [], formerItems);
}

const readRecord = (results: Bucket, key: string): NewsSummaryRecord | undefined => {
  const json = currentVersion(results, key)?.body.toString();
  return json === undefined ? undefined : JSON.parse(json);
};

function checkRecord(there: NewsSummaryRecord, key: string, last: State, newestOnly: boolean, item?: string): void {
  const { version: engine } = there.provenance.generator;
  const name = `${key} ${item ?? ''}`;
  if (newestOnly && last.version && engine !== engineVersion) throw new Error(`${name}: a record of engine ${engine}.`);
  const [found, expected] = [there, expectRecord(key, last, engine, item)].map((each) => JSON.stringify(each));
  if (found !== expected) throw new Error(`${name}: the record is\n${found}\nand not\n${expected}`);
}

function checkItems(
  results: Bucket,
  key: string,
  { items = [] }: NewsSummaryRecord,
  last: State,
  newestOnly: boolean,
): void {
  for (const { item } of items) {
    const there = readRecord(results, recordKeyOfItem(key, item));
    if (!there) throw new Error(`${key} ${item}: no record.`);
    checkRecord(there, key, last, newestOnly, item);
  }
}

function checkFormerItems(
  results: Bucket,
  key: string,
  items: readonly string[],
  formerItems: readonly string[],
): void {
  for (const written of results.versions.keys()) {
    if (!written.startsWith(`records/${key}/`)) continue;
    const there = readRecord(results, written);
    const { item = '' } = there?.provenance.source ?? {};
    if (!items.includes(item) && there?.status !== 'withdrawn') throw new Error(`${key} ${item}: not withdrawn.`);
  }
  for (const item of formerItems)
    if (items.includes(item) || readRecord(results, recordKeyOfItem(key, item))?.status !== 'withdrawn')
      throw new Error(`${key} ${item}: still to be withdrawn.`);
}
