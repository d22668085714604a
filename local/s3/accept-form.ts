import type { Credentials } from './authenticate.ts';
import { checkPolicy } from './check-policy.ts';
import { type Form, readForm } from './read-form.ts';
import { addressOf, type RequestHead, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';

export interface FormSettings {
  readonly head: RequestHead;
  readonly boundary: string;
  readonly credentials: Credentials;
  readonly region: string;
  readonly now: Date;
}

/** They steer the answer, or stand for what the request has elsewhere. */
const known =
  /^(?:key|bucket|policy|success_action_(?:status|redirect)|x-ignore-.*|x-amz-.*|content-.*|cache-control|expires)$/;

/**
 * The request that a form stands for: its fields are headers, its file is the body.
 * @param received the form, or its beginning with all fields
 * @throws S3Error where its policy does not allow it
 */
export function acceptForm(
  received: Buffer,
  isWhole: boolean,
  { head, boundary, credentials, region, now }: FormSettings,
): S3Request {
  const { bucket } = addressOf(head);
  const form = readForm(received, boundary);
  const key = keyOf(form);
  const fields = new Map([
    ...form.fields,
    ['bucket', bucket ?? ''],
    ...(key === undefined ? [] : [['key', key] as const]),
  ]);
  const { least, most } = checkPolicy(fields, credentials, region, now);
  const unread = [...fields.keys()].find((name) => !known.test(name));
  if (unread !== undefined) throw new S3Error('NotImplemented', `The field ${unread} is not implemented.`);
  if (!key) throw new S3Error('InvalidArgument', 'Bucket POST must contain a field named key.');
  if (form.file.length > most)
    throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
  if (isWhole && form.file.length < least)
    throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  return { method: 'POST', bucket, key, query: new Map(), headers: fields, body: form.file };
}

function keyOf({ fields, fileName }: Form): string | undefined {
  return fields.get('key')?.replaceAll('$' + '{filename}', () => fileName);
}
