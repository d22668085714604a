import type { S3Change } from '../../local/s3/change.ts';
import type { S3Response } from '../../local/s3/operation.ts';
import type { S3Request } from '../../local/s3/request.ts';
import { createBucket, createStore, currentVersion, type Store, type Version } from '../../local/s3/store.ts';
import { runRequest } from './in-process-s3.ts';
import { articlesBucket, resultsBucket } from './places.ts';
import type { Random } from './random.ts';

/** What a key held from one change until the next. */
export interface State {
  /** Undefined for what was there before the first change. */
  readonly change: S3Change | undefined;
  /** Undefined when nothing was there. */
  readonly version: Version | undefined;
}

export interface World {
  readonly store: Store;
  /** What happened, one event a line. A failing seed prints it. */
  readonly trace: string[];
  /** By key, oldest first. */
  readonly states: ReadonlyMap<string, State[]>;
  /** Answers a request of the function. */
  readonly run: (request: S3Request) => S3Response;
  /** Uploads, overwrites or deletes something. */
  readonly change: () => void;
}

interface WorldOptions {
  readonly random: Random;
  readonly keys: readonly string[];
  readonly onChange: (change: S3Change) => void;
  readonly onWrite: (change: S3Change) => void;
}

const texts = [
  'RIVERTON — The tram opened on Monday. Mayor Ada Lindqvist said 4,000 people rode it.',
  'RIVERTON — The tram opened on Monday. Mayor Ada Lindqvist said 5,000 people rode it.',
  'The harbour bridge stays shut. It will cost 2 million euros.',
];
// Most are not text, which the engine finds out at once. The model needs only different bytes and facts.
const types = ['application/x-one', 'application/x-one', 'application/x-two', 'text/plain'];

/** A feed of up to three items, some of them twice, in any order. It is fast, since the items have no text. */
function feedOf(random: Random): string {
  const items = Array.from({ length: 1 + random.below(3) }, () => ({ id: random.pick(['x', 'y', 'z']) }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items });
}

/**
 * Two buckets, the articles' with or without versions, and a clock that only changes move, often by less than a second.
 */
export function openWorld({ random, keys, onChange, onWrite }: WorldOptions): World {
  let now = Date.UTC(2026, 2, 4, 6, 12, 9);
  const store = createStore(() => new Date(now), 2 ** 30);
  const bucket = createBucket(store, articlesBucket, random.chance(0.6));
  createBucket(store, resultsBucket, true);
  const trace: string[] = [];
  const feeds = random.pick([0, 0.5, 0.9]);
  const states = new Map(keys.map((key) => [key, [{ change: undefined, version: undefined }] as State[]]));
  let told = true;

  const tell = (change: S3Change): void => {
    if (change.bucket === resultsBucket) {
      onWrite(change);
      return;
    }
    const version = currentVersion(bucket, change.key);
    states.get(change.key)?.push({ change: told ? change : undefined, version });
    trace.push(`${told ? '' : 'before: '}${change.name} ${change.key} ${change.versionId} ${change.sequencer}`);
    if (told) onChange(change);
  };
  const run = (request: S3Request): S3Response => runRequest(store, request, tell);

  function send(method: string, key: string, body = '', headers = {}, versionId?: string): void {
    now += random.below(1500);
    // Then the next sequencer ends in zeros, which are cut: lengths differ.
    if (random.chance(0.2)) store.writes |= 0xff;
    const query = new Map(versionId === undefined ? [] : [['versionId', versionId]]);
    const sent = { method, bucket: articlesBucket, key, query, headers: new Map(Object.entries(headers)) };
    const { status } = run({ ...sent, body: Buffer.from(body) } as S3Request);
    if (status >= 300) throw new Error(`${method} ${key}: ${status}`);
  }

  function put(key: string): void {
    if (random.chance(feeds)) send('PUT', key, feedOf(random), { 'content-type': 'application/feed+json' });
    else send('PUT', key, random.pick(texts), { 'content-type': random.pick(types) });
  }

  /**
   * Deletes any version for good: the newest, which uncovers the one before, or an older one, which changes nothing.
   */
  function removeVersion(key: string): void {
    const versions = bucket.versions.get(key) ?? [];
    const version = random.chance(0.6) ? versions.at(-1) : random.pick(versions);
    if (version) send('DELETE', key, '', {}, version.versionId === 'null' ? undefined : version.versionId);
  }

  function change(): void {
    const key = random.pick(keys);
    const dice = random.below(10);
    if (dice < 6) put(key);
    else if (dice < 8) send('DELETE', key);
    else removeVersion(key);
  }

  told = false;
  for (const key of keys) if (random.chance(0.3)) put(key);
  told = true;
  return { store, trace, states, run, change };
}
