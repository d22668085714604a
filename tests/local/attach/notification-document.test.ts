import { describe, expect, test } from 'vitest';
import { readNotifications, withEventBridge, withoutEventBridge } from '../../../local/attach/notification-document.ts';

const xmlns = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
const queue = `<QueueConfiguration><Id>a &amp; $&amp; b</Id><Queue>arn:aws:sqs:eu-west-1:111122223333:scan</Queue><Event>s3:ObjectCreated:*</Event></QueueConfiguration>`;
/** Of a kind that is not known today. */
const future = `<StreamConfiguration mode="x"><Id>f</Id><Stream>arn:aws:kinesis:eu-west-1:111122223333:stream/s</Stream><Event>s3:ObjectCreated:Put</Event></StreamConfiguration>`;

describe('only EventBridge is put in and taken out', () => {
  const rows = [
    { name: 'empty', before: `<NotificationConfiguration ${xmlns}></NotificationConfiguration>` },
    {
      name: 'with a declaration',
      before: `<?xml version="1.0" encoding="UTF-8"?>\n<NotificationConfiguration ${xmlns}>${queue}</NotificationConfiguration>`,
    },
    { name: 'in lines', before: `<NotificationConfiguration>\n  ${queue}\n</NotificationConfiguration>\n` },
    {
      name: 'a kind that nobody knows',
      before: `<NotificationConfiguration ${xmlns}>${queue}${future}</NotificationConfiguration>`,
    },
  ];
  test.each(rows)('$name', ({ before }) => {
    const after = withEventBridge(before);
    expect(after.replace('<EventBridgeConfiguration/>', '')).toBe(before);
    expect(withoutEventBridge(after)).toBe(before);
    expect(readNotifications(after)).toEqual({ ...readNotifications(before), isEventBridgeOn: true });
  });

  test('a document without an end tag gets one', () => {
    expect(withEventBridge(`<NotificationConfiguration ${xmlns}/>`)).toBe(
      `<NotificationConfiguration ${xmlns}><EventBridgeConfiguration/></NotificationConfiguration>`,
    );
  });

  test.each([
    '<EventBridgeConfiguration/>',
    '<EventBridgeConfiguration />',
    '<EventBridgeConfiguration></EventBridgeConfiguration>',
    `<EventBridgeConfiguration ${xmlns}>\n</EventBridgeConfiguration>`,
  ])('in every form: %s', (form) => {
    const document = (inner: string): string =>
      `<NotificationConfiguration>${inner}${queue}</NotificationConfiguration>`;
    expect(readNotifications(document(form)).isEventBridgeOn).toBe(true);
    expect(withoutEventBridge(document(form))).toBe(document(''));
  });
});

test('what a configuration says is read, of any kind', () => {
  const { destinations } = readNotifications(
    `<NotificationConfiguration>${queue}${future}</NotificationConfiguration>`,
  );
  expect(destinations).toEqual([
    {
      id: 'a & $& b',
      arn: 'arn:aws:sqs:eu-west-1:111122223333:scan',
      events: ['s3:ObjectCreated:*'],
      prefix: '',
      suffix: '',
    },
    {
      id: 'f',
      arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s',
      events: ['s3:ObjectCreated:Put'],
      prefix: '',
      suffix: '',
    },
  ]);
});

test('another document is refused', () => {
  expect(() => readNotifications('<Error/>')).toThrow(
    'S3 gave a Error, where a NotificationConfiguration was asked for.',
  );
});
