import { verifyChecksums } from '../checksums.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { childText, readXml } from '../read-xml.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, type Version } from '../store.ts';
import { checkedTags, type Tags } from '../tags.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { findVersion } from './find-version.ts';

export function getObjectTagging(context: OperationContext): S3Response {
  const version = taggedVersion(context);
  const tags = version.tags.map(
    ([key, value]): WrittenNode => [
      'Tag',
      [
        ['Key', key],
        ['Value', value],
      ],
    ],
  );
  return { status: 200, headers: versionHeader(version), body: writeXml('Tagging', [['TagSet', tags]]) };
}

export function putObjectTagging(context: OperationContext): S3Response {
  const { headers, body } = context.request;
  verifyChecksums(headers, body);
  const version = taggedVersion(context);
  version.tags = tagsOfDocument(body);
  return { status: 200, headers: versionHeader(version) };
}

export function deleteObjectTagging(context: OperationContext): S3Response {
  const version = taggedVersion(context);
  version.tags = [];
  return { status: 204, headers: versionHeader(version) };
}

function taggedVersion({ request, store }: OperationContext): Version {
  return findVersion(bucketNamed(store, request.bucket ?? ''), request.key ?? '', request.query.get('versionId'));
}

function tagsOfDocument(body: Buffer): Tags {
  const set = readXml(body).children.find(({ name }) => name === 'TagSet');
  if (set === undefined) throw new S3Error('MalformedXML', 'A Tagging holds a TagSet.');
  return checkedTags(set.children.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']));
}

function versionHeader({ versionId }: Version): Record<string, string> {
  return versionId === 'null' ? {} : { 'x-amz-version-id': versionId };
}
