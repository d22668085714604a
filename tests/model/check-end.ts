import { engineVersion } from '../../lib/engine.ts';
import type { NewsSummaryRecord } from '../../lib/record.ts';
import type { Source } from '../../lib/upload.ts';
import { currentVersion } from '../../local/s3/store.ts';
import { engineOf } from './engines.ts';
import type { State, World } from './open-world.ts';
import { articlesBucket, configuration, recordKey, resultsBucket } from './places.ts';

/**
 * What must be there when all was delivered: byte for byte the record of what the key holds, with the sequencer of its last change.
 * @throws Error that says what is there instead
 */
export function checkEnd({ store, states }: World, key: string, wasBackfilled: boolean, newestOnly: boolean): void {
  const results = store.buckets.get(resultsBucket);
  const there = results && currentVersion(results, recordKey(key))?.body.toString();
  const last = states.get(key)?.at(-1);
  const known = last?.change !== undefined || (wasBackfilled && last?.version !== undefined);
  if (!last || !known) {
    if (there === undefined || wasBackfilled) return;
    throw new Error(`${key}: a record of what nobody told of: ${there}`);
  }
  if (there === undefined) throw new Error(`${key}: no record.`);
  const { version: engine } = (JSON.parse(there) as NewsSummaryRecord).provenance.generator;
  if (newestOnly && last.version && engine !== engineVersion) throw new Error(`${key}: a record of engine ${engine}.`);
  const expected = JSON.stringify(expectedRecord(key, last, engine));
  if (there !== expected) throw new Error(`${key}: the record is\n${there}\nand not\n${expected}`);
}

function expectedRecord(key: string, { change, version }: State, engine: string): NewsSummaryRecord {
  const common = { bucket: articlesBucket, key, sequencer: change?.sequencer };
  if (!version) {
    const rest = { size: 0, contentType: undefined, contentEncoding: undefined, eTag: undefined };
    const source: Source = { ...common, ...rest, versionId: change?.versionId, lastModified: seconds(change?.time) };
    return engineOf(engine).withdraw(source, configuration.options);
  }
  const { body, eTag, headers, lastModified, versionId } = version;
  const source: Source = {
    ...common,
    versionId: versionId === 'null' ? undefined : versionId,
    eTag,
    lastModified: seconds(lastModified),
    size: body.length,
    contentType: headers.get('content-type'),
    contentEncoding: headers.get('content-encoding'),
  };
  return engineOf(engine).summarize({ source, bytes: body }, configuration.options);
}

const seconds = (time: Date | undefined): string | undefined => time && `${time.toISOString().slice(0, 19)}Z`;
