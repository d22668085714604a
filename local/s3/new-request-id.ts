import { randomBytes } from 'node:crypto';

/** 16 hexadecimal digits, like S3's. */
export function newRequestId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}
