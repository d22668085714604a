import { limits } from '../model/limits.ts';
import type { Envelope } from './envelopes/envelope.ts';
import { describe, describeName, isMembers } from './envelopes/members.ts';
import { batchOperation } from './envelopes/read-batch-operation.ts';
import { eventBridgeEvent } from './envelopes/read-eventbridge-event.ts';
import { failedInvocation } from './envelopes/read-failed-invocation.ts';
import { s3Notification, s3TestEvent } from './envelopes/read-s3-notification.ts';
import { snsEvent, snsMessage } from './envelopes/read-sns-event.ts';
import { sqsBatch } from './envelopes/read-sqs-batch.ts';
import { recordsOf, sourceOf } from './envelopes/record-list.ts';
import type { IncomingEvent } from './incoming-event.ts';

/** The first that recognizes an event reads it. */
const envelopes: readonly Envelope[] = [
  // Before the others: a list with records of several senders is answered by message, which loses none.
  sqsBatch,
  snsEvent,
  s3Notification,
  s3TestEvent,
  eventBridgeEvent,
  snsMessage,
  failedInvocation,
  batchOperation,
];

/**
 * What an event says of which objects, whatever envelopes it comes in, and how it is answered. What is wrong with one item of it stands
 * at that item.
 * @throws Error for what is none of the envelopes; it names the members that were seen, never their content
 */
export function readEvent(event: unknown): IncomingEvent {
  return openEnvelope(event, 1);
}

function openEnvelope(event: unknown, depth: number): IncomingEvent {
  if (depth > limits.envelopeDepth)
    throw new Error(`More than ${limits.envelopeDepth} envelopes, each in the other: no chain of services makes that.`);
  const envelope = isMembers(event) ? envelopes.find(({ recognizes }) => recognizes(event)) : undefined;
  if (!isMembers(event) || !envelope) throw new Error(describeUnknown(event));
  return envelope.read(event, (inner) => openEnvelope(inner, depth + 1));
}

function describeUnknown(event: unknown): string {
  const first = isMembers(event) ? recordsOf(event)[0] : undefined;
  const records = first === undefined ? '' : `, the first of its records from ${describeName(sourceOf(first))}`;
  const understood = envelopes.map(({ name }) => name).join(', ');
  return `No event that is understood: ${describe(event)}${records}. Understood are: ${understood}.`;
}
