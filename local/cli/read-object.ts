import { limits } from '../../lib/model/limits.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { explainError } from '../backfill/explain-error.ts';
import { openStore } from './open-store.ts';
import { parseS3Place } from './s3-place.ts';

/** Reads an object as the function does, with what S3 says about it. A given query goes before its own. */
export async function readObject(url: string, query: string | undefined): Promise<Upload> {
  const { bucket, key } = parseS3Place(url);
  const reference = { bucket, key, versionId: undefined, eTag: undefined, size: undefined };
  const stored = await read();
  if (!stored) throw new Error('there is no such object');
  const { bytes, summaryQuery, ...facts } = stored;
  return { source: { bucket, key, sequencer: undefined, ...facts, summaryQuery: query ?? summaryQuery }, bytes };

  async function read() {
    try {
      return await openStore().readObject(reference, limits.sourceBytes);
    } catch (error) {
      throw explainError(error, `read ${url}`, 's3:GetObject');
    }
  }
}
