import type { Headers, RequestHead } from './request.ts';

/** They say who signed. */
const ofSignature: ReadonlySet<string> = new Set(
  ['algorithm', 'content-sha256', 'credential', 'date', 'expires', 'security-token', 'signature', 'signedheaders'].map(
    (name) => `x-amz-${name}`,
  ),
);

/**
 * They name a body that the signer did not have: the JavaScript SDK signs the checksum of no bytes. S3 ignores them in
 * a query.
 */
const ofUnknownBody = /^x-amz-(?:checksum-|sdk-checksum-algorithm$)/;

/**
 * Sorts the members of a presigned URL's query: an SDK puts headers there, metadata and tags among them. A header that
 * was sent wins. The query of another request stays as it is.
 */
export function sortPresigned({ query, headers }: RequestHead): {
  query: ReadonlyMap<string, string>;
  headers: Headers;
} {
  if (!query.some(([name]) => name === 'X-Amz-Signature')) return { query: new Map(query), headers };
  const own = query.filter(([name]) => !name.toLowerCase().startsWith('x-amz-'));
  const sent = query
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name.startsWith('x-amz-') && !ofSignature.has(name) && !ofUnknownBody.test(name));
  return { query: new Map(own), headers: new Map([...sent, ...headers]) };
}
