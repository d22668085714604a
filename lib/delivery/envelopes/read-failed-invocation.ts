import type { Envelope } from './envelope.ts';

/**
 * What Lambda hands to an on-failure destination: the event that it gave up on, with its error.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export const failedInvocation: Envelope = {
  name: 'the record of a failed invocation',
  recognizes: (event) => 'requestContext' in event && 'requestPayload' in event,
  // Whatever is inside, an answer for it has nobody to read it: only an error is heard.
  read: (event, open) => ({ source: 'notification', items: open(event['requestPayload']).items }),
};
