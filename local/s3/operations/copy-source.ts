import { checkReadConditions } from '../conditions.ts';
import { decode, type S3Request } from '../request.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, type Store, type Version } from '../store.ts';
import { findVersion } from './find-version.ts';

/** What is to be copied. */
export interface CopySource {
  readonly bucket: string;
  readonly key: string;
  /** As asked for. */
  readonly versionId: string | undefined;
  readonly version: Version;
}

const conditionPrefix = 'x-amz-copy-source-if-';

/**
 * Finds what the header `x-amz-copy-source` names, if it is as the conditions of the copy say.
 * @throws S3Error NoSuchKey, PreconditionFailed…
 */
export function findCopySource({ headers }: Pick<S3Request, 'headers'>, store: Store): CopySource {
  const { bucket, key, versionId } = nameOf(headers.get('x-amz-copy-source') ?? '');
  const version = findVersion(bucketNamed(store, bucket), key, versionId);
  const conditions = [...headers]
    .filter(([name]) => name.startsWith(conditionPrefix))
    .map(([name, value]) => [`if-${name.slice(conditionPrefix.length)}`, value] as const);
  if (!checkReadConditions(new Map(conditions), version))
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  return { bucket, key, versionId, version };
}

// `/bucket/key?versionId=…`, the key percent-encoded.
function nameOf(header: string): Omit<CopySource, 'version'> {
  const [path = '', versionId] = header.replace(/^\//, '').split('?versionId=');
  const mark = path.indexOf('/');
  if (mark < 1) throw new S3Error('InvalidArgument', `Copy Source must mention the source bucket and key: ${header}`);
  return { bucket: decode(path.slice(0, mark)), key: decode(path.slice(mark + 1)), versionId };
}
