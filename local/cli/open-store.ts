import type { ObjectStore } from '../../functions/object-store.ts';
import { createS3ObjectStore } from '../../functions/s3-object-store.ts';

let opened: ObjectStore | undefined;

/** S3 with the settings of the environment. One client serves all files: it keeps its connections. */
export function openStore(): ObjectStore {
  opened ??= createS3ObjectStore(process.env, { followRegionRedirects: true });
  return opened;
}
