import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../../local/queue/create-queues.ts';

/**
 * Does what StartMessageMoveTask does, which the SQS server lacks: sends each message on with its body, then deletes
 * it.
 */
export async function moveMessages(client: SQSClient, from: Queue, to: Queue): Promise<number> {
  let moved = 0;
  for (;;) {
    const receive = new ReceiveMessageCommand({ QueueUrl: from.url, MaxNumberOfMessages: 10 });
    const { Messages: messages = [] } = await client.send(receive);
    if (messages.length === 0) return moved;
    for (const { Body: body, ReceiptHandle: handle } of messages) {
      await client.send(new SendMessageCommand({ QueueUrl: to.url, MessageBody: body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: from.url, ReceiptHandle: handle }));
      moved += 1;
    }
  }
}
