import { changeOf } from '../change.ts';
import { verifyChecksums } from '../checksums.ts';
import { storedHeaders, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, md5Hex, putVersion, type Version } from '../store.ts';
import { tagsOfHeaders } from '../tags.ts';
import { writeXml } from '../write-xml.ts';

/** PostObject: an upload by a form of a web page. Its fields are the request's headers. */
export function postObject({ request, store, emit }: OperationContext): S3Response {
  const { bucket: bucketName = '', key = '', headers, body } = request;
  const bucket = bucketNamed(store, bucketName);
  const checksum = verifyChecksums(headers, body);
  const content = { body, eTag: md5Hex(body), headers: storedHeaders(headers), checksum, tags: tagsOfHeaders(headers) };
  const redirect = redirectOf(headers.get('success_action_redirect'));
  const version = putVersion(store, bucket, key, content);
  emit(changeOf('ObjectCreated:Post', bucketName, key, version));
  return answerOf(headers.get('success_action_status'), redirect, { bucket: bucketName, key, version });
}

function redirectOf(address: string | undefined): URL | undefined {
  if (address === undefined || address === '') return undefined;
  if (/^https?:/i.test(address) && URL.canParse(address)) return new URL(address);
  throw new S3Error('InvalidArgument', 'success_action_redirect is no address of a web page.');
}

function answerOf(
  status: string | undefined,
  redirect: URL | undefined,
  { bucket, key, version }: { bucket: string; key: string; version: Version },
): S3Response {
  const eTag = `"${version.eTag}"`;
  const headers = { ...versionHeaders(version), location: `/${bucket}/${encodeURIComponent(key)}` };
  if (redirect) {
    for (const [name, value] of Object.entries({ bucket, key, etag: eTag })) redirect.searchParams.append(name, value);
    return { status: 303, headers: { ...headers, location: redirect.href } };
  }
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers };
  const result = writeXml('PostResponse', [
    ['Location', headers.location],
    ['Bucket', bucket],
    ['Key', key],
    ['ETag', eTag],
  ]);
  return { status: 201, headers, body: result };
}
