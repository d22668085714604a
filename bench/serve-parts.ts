// start-servers.ts starts this in a process of its own, so that the servers' cost is not counted as the function's.
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { createQueues, type Queue } from '../local/queue/create-queues.ts';
import { createLocalSqsClient, startSqsServer } from '../local/queue/start-sqs-server.ts';
import { startS3Server } from '../local/s3/start-s3-server.ts';
import { deployment } from '../local/session/deployment.ts';

export interface Parts {
  readonly s3: string;
  readonly sqs: string;
  readonly queue: Queue;
}

const sqs = await startSqsServer();
const client = createLocalSqsClient(sqs.endpoint);
const settings = { visibilitySeconds: 360, maxReceiveCount: 3 };
const { queue } = await createQueues(client, 'articles', settings);
const s3 = await startS3Server({
  buckets: [{ name: deployment.articlesBucket }, { name: deployment.resultsBucket }],
  notifications: [{ bucket: deployment.articlesBucket }],
  notify: (event) => client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: JSON.stringify(event) })),
});

process.on('message', async () => {
  await s3.idle();
  process.send?.(process.cpuUsage());
});
process.on('disconnect', () => process.exit());
process.send?.({ s3: s3.endpoint, sqs: sqs.endpoint, queue } satisfies Parts);
