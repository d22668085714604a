import { checksumOf } from './checksums.ts';
import { bucketNamed, currentVersion, md5Hex, putVersion, type Store, sortedKeys, type Version } from './store.ts';

/** Direct access to the server's objects, for tests and code in the same process. It sends no notifications. */
export interface StoredObjects {
  /** `versionId`: an id to use in a versioned bucket, instead of a new one. */
  put(
    bucket: string,
    key: string,
    body: string | Uint8Array,
    headers?: Readonly<Record<string, string>>,
    versionId?: string,
  ): Version;
  /** The current version, or the named one. Undefined when there is none or it is a delete marker. */
  get(bucket: string, key: string, versionId?: string): Version | undefined;
  /** Keys with a current version, in order. */
  list(bucket: string): string[];
}

export function openObjects(store: Store): StoredObjects {
  return {
    put(bucketName, key, content, headers = {}, versionId = undefined) {
      const body = Buffer.from(content);
      const stored = new Map(Object.entries({ 'content-type': 'binary/octet-stream', ...headers }));
      const version = { body, eTag: md5Hex(body), headers: stored, checksum: checksumOf('CRC64NVME', body), tags: [] };
      return putVersion(store, bucketNamed(store, bucketName), key, version, versionId);
    },
    get(bucketName, key, versionId) {
      const bucket = bucketNamed(store, bucketName);
      if (versionId === undefined) return currentVersion(bucket, key);
      return bucket.versions.get(key)?.find((version) => version.versionId === versionId && !version.deleteMarker);
    },
    list(bucketName) {
      const bucket = bucketNamed(store, bucketName);
      return sortedKeys(bucket).filter((key) => currentVersion(bucket, key));
    },
  };
}
