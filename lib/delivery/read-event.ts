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

/** The first envelope that recognizes an event reads it. */
const envelopes: readonly Envelope[] = [
  // First: a list with records of several senders is answered message by message, so that none is lost.
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
 * Reads what an event tells about objects, in whatever envelopes it comes, and how it must be answered.
 * An error in one item stands at that item.
 * @throws Error for an unknown envelope; it names the members that were seen, never their content
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
