import type { IncomingEvent } from '../incoming-event.ts';
import type { Envelope, Open } from './envelope.ts';
import { describeName, isMembers, type Members, members, optionalText, parseMembers } from './members.ts';
import { readNestedItem } from './read-item.ts';
import { hasRecordsOf, recordsOf } from './record-list.ts';

/**
 * As SNS invokes a function.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
 */
export const snsEvent: Envelope = {
  name: 'an event of SNS',
  recognizes: (event) => hasRecordsOf(event, 'aws:sns'),
  read: (event, open) => ({
    source: 'notification',
    items: recordsOf(event).map((record) => {
      const message = (): Members => members(members(record, 'The record of an SNS event')['Sns'], 'Sns');
      return readNestedItem(idOf(record), () => openMessage(message(), open));
    }),
  }),
};

/**
 * As SNS writes to a queue that does not ask for raw delivery.
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
 */
export const snsMessage: Envelope = {
  name: 'a message of SNS',
  recognizes: (event) => 'Type' in event && 'TopicArn' in event && 'Message' in event,
  read: (event, open) => ({
    source: 'notification',
    items: [readNestedItem(optionalText(event['MessageId']), () => openMessage(event, open))],
  }),
};

function openMessage(message: Members, open: Open): IncomingEvent {
  const { Type: type, Message: text } = message;
  // A subscription must be confirmed by a person, so this must not look as if it were handled.
  if (type !== 'Notification')
    throw new Error(`A message of SNS of type ${describeName(type)}: only "Notification" is understood.`);
  return open(parseMembers(text, 'Message'));
}

function idOf(record: unknown): string | undefined {
  const message = isMembers(record) ? record['Sns'] : undefined;
  return isMembers(message) ? optionalText(message['MessageId']) : undefined;
}
