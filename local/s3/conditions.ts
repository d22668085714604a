import type { Headers } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './store.ts';

/**
 * Checks the conditions of a write: `If-None-Match: *` (only create) and `If-Match` (only replace this version).
 * @param current the newest version, unless it is a delete marker
 */
export function checkWriteConditions(headers: Headers, current: Version | undefined): void {
  const ifNoneMatch = headers.get('if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    throw new S3Error('NotImplemented', 'A write takes If-None-Match: * only.');
  if (ifNoneMatch === '*' && current !== undefined) throw failed('If-None-Match');
  const ifMatch = headers.get('if-match');
  if (ifMatch === undefined) return;
  if (current === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  if (!matches(ifMatch, current)) throw failed('If-Match');
}

/**
 * Checks the conditions of a read, in the order of RFC 9110.
 * @returns false when the answer is 304
 */
export function checkReadConditions(headers: Headers, version: Version): boolean {
  const ifMatch = headers.get('if-match');
  const seconds = Math.floor(version.lastModified.getTime() / 1000);
  if (ifMatch !== undefined && !matches(ifMatch, version)) throw failed('If-Match');
  const unmodifiedSince = secondsOf(headers.get('if-unmodified-since'));
  if (ifMatch === undefined && seconds > unmodifiedSince) throw failed('If-Unmodified-Since');
  const ifNoneMatch = headers.get('if-none-match');
  if (ifNoneMatch !== undefined) return !matches(ifNoneMatch, version);
  const modifiedSince = secondsOf(headers.get('if-modified-since'));
  return Number.isNaN(modifiedSince) || seconds > modifiedSince;
}

function matches(condition: string, { eTag }: Version): boolean {
  if (condition.trim() === '*') return true;
  return condition.split(',').some((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1') === eTag);
}

function secondsOf(date: string | undefined): number {
  return date === undefined ? Number.NaN : Date.parse(date) / 1000;
}

function failed(condition: string): S3Error {
  return new S3Error(
    'PreconditionFailed',
    `At least one of the pre-conditions you specified did not hold: ${condition}`,
  );
}
