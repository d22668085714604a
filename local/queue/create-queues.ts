import { CreateQueueCommand, GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';

export interface Queue {
  readonly url: string;
  readonly arn: string;
}

export interface QueuePair {
  readonly queue: Queue;
  /** Gets a message that was received `maxReceiveCount` times and not deleted. */
  readonly deadLetters: Queue;
}

export interface QueueSettings {
  readonly visibilitySeconds: number;
  readonly maxReceiveCount: number;
}

/** A queue and its dead-letter queue, `<name>-dead`. */
export async function createQueues(client: SQSClient, name: string, settings: QueueSettings): Promise<QueuePair> {
  const { visibilitySeconds, maxReceiveCount } = settings;
  const deadLetters = await createQueue(client, `${name}-dead`, {});
  const queue = await createQueue(client, name, {
    VisibilityTimeout: String(visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount }),
  });
  return { queue, deadLetters };
}

async function createQueue(client: SQSClient, name: string, attributes: Record<string, string>): Promise<Queue> {
  const { QueueUrl: url } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  const get = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] });
  const arn = (await client.send(get)).Attributes?.QueueArn;
  if (url === undefined || arn === undefined) throw new Error(`The queue ${name} has no URL or no ARN.`);
  return { url, arn };
}
