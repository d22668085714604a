import type { Envelope } from './envelope.ts';

/**
 * What Lambda sends to an on-failure destination: the event that it gave up on, and the error.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export const failedInvocation: Envelope = {
  name: 'the record of a failed invocation',
  recognizes: (event) => 'requestContext' in event && 'requestPayload' in event,
  // Nobody reads an answer to what is inside: only an error is noticed.
  read: (event, open) => ({ source: 'notification', items: open(event['requestPayload']).items }),
};
