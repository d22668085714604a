import type { IncomingEvent } from '../incoming-event.ts';
import type { Envelope, Open } from './envelope.ts';
import { describeName, isMembers, members, optionalText, parseMembers } from './members.ts';
import { readNestedItem } from './read-item.ts';
import { hasRecordsOf, recordsOf, sourceOf } from './record-list.ts';

/** @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export const sqsBatch: Envelope = {
  name: 'a batch of SQS messages',
  recognizes: (event) => hasRecordsOf(event, 'aws:sqs'),
  read: (event, open) => ({
    source: 'queue',
    items: recordsOf(event).map((record) => ({
      ...readNestedItem(idOf(record), () => openBody(record, open)),
      ...receiveCountOf(record),
    })),
  }),
};

const idOf = (record: unknown): string | undefined =>
  isMembers(record) ? optionalText(record['messageId']) : undefined;

function receiveCountOf(record: unknown): { readonly receiveCount?: number } {
  const attributes = isMembers(record) ? record['attributes'] : undefined;
  const count = isMembers(attributes) ? Number(attributes['ApproximateReceiveCount']) : Number.NaN;
  return Number.isInteger(count) ? { receiveCount: count } : {};
}

function openBody(record: unknown, open: Open): IncomingEvent {
  const { body } = members(record, 'The record of an SQS batch');
  if (sourceOf(record) !== 'aws:sqs')
    throw new Error(`eventSource is ${describeName(sourceOf(record))}, not "aws:sqs".`);
  return open(parseMembers(body, 'body'));
}
