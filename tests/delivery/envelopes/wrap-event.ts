/** Puts an event into an envelope, like the service that forwards it. */
export type Wrap = (event: unknown) => object;

const snsText = (event: unknown) => ({
  Type: 'Notification',
  MessageId: '5f0f2d3c-sns',
  TopicArn: 'arn:aws:sns:us-east-1:000000000000:articles',
  Subject: 'Amazon S3 Notification',
  Message: JSON.stringify(event),
  Timestamp: '2026-03-04T06:12:10.000Z',
});

/** One message for each body, with the ids m1, m2 and so on. */
export const sqsBatchOf = (...bodies: readonly string[]) => ({
  Records: bodies.map((body, index) => ({
    messageId: `m${index + 1}`,
    receiptHandle: 'EXAMPLE',
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1772604730000' },
    messageAttributes: {},
    md5OfBody: 'd41d8cd98f00b204e9800998ecf8427e',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:articles',
    awsRegion: 'us-east-1',
  })),
});

export const wraps = {
  /** A topic that invokes the function. */
  sns: (event) => ({
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: 'arn:aws:sns:us-east-1:000000000000:articles:1',
        Sns: snsText(event),
      },
    ],
  }),
  /** A message that a topic writes into a queue. */
  snsMessage: snsText,
  /** A queue that gets raw messages. */
  sqs: (event) => sqsBatchOf(JSON.stringify(event)),
  /** What Lambda sends to an on-failure destination. */
  failed: (event) => ({
    version: '1.0',
    timestamp: '2026-03-04T06:18:01.123Z',
    requestContext: {
      requestId: 'e4b46cbf',
      functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:summarize:$LATEST',
      condition: 'RetriesExhausted',
      approximateInvokeCount: 3,
    },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorType: 'AggregateError', errorMessage: '1 of 1 articles failed' },
  }),
} as const satisfies Readonly<Record<string, Wrap>>;

export type WrapName = keyof typeof wraps;

/** @param names from the outermost in: `['sqs', 'failed']` is a queue around a failed invocation */
export const wrapIn = (names: readonly WrapName[], event: unknown): unknown =>
  names.reduceRight<unknown>((inner, name) => wraps[name](inner), event);
