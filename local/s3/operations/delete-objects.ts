import { verifyChecksums } from '../checksums.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { childText, readXml } from '../read-xml.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { type Deletion, deleteKey } from './delete-object.ts';

const maximumObjects = 1000;

export function deleteObjects(context: OperationContext): S3Response {
  const { request, store } = context;
  verifyChecksums(request.headers, request.body);
  const bucket = bucketNamed(store, request.bucket ?? '');
  const document = readXml(request.body);
  const objects = document.children.filter(({ name }) => name === 'Object');
  const keys = objects.map((object) => ({ key: childText(object, 'Key'), versionId: childText(object, 'VersionId') }));
  if (keys.length === 0 || keys.length > maximumObjects || keys.some(({ key }) => !key))
    throw new S3Error('MalformedXML', `A Delete holds 1 to ${maximumObjects} objects, each with a key.`);
  const results = keys.map(({ key = '', versionId }) =>
    deletedNode(key, versionId, deleteKey(context, bucket, key, versionId)),
  );
  const quiet = childText(document, 'Quiet') === 'true';
  return { status: 200, headers: {}, body: writeXml('DeleteResult', quiet ? [] : results) };
}

function deletedNode(key: string, asked: string | undefined, { marker, versionId }: Deletion): WrittenNode {
  return [
    'Deleted',
    [
      ['Key', key],
      ['VersionId', asked],
      ['DeleteMarker', marker ? true : undefined],
      ['DeleteMarkerVersionId', marker ? versionId : undefined],
    ],
  ];
}
