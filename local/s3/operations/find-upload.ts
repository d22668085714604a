import type { OperationContext } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { type Bucket, bucketNamed, type MultipartUpload } from '../store.ts';

/** @throws S3Error NoSuchUpload */
export function findUpload({ request, store }: Pick<OperationContext, 'request' | 'store'>): {
  bucket: Bucket;
  upload: MultipartUpload;
} {
  const bucket = bucketNamed(store, request.bucket ?? '');
  const upload = bucket.uploads.get(request.query.get('uploadId') ?? '');
  if (upload === undefined || upload.key !== request.key)
    throw new S3Error('NoSuchUpload', 'The specified multipart upload does not exist.');
  return { bucket, upload };
}
