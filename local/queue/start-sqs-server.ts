import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { localCredentials, localRegion } from '../s3/local-credentials.ts';

export interface SqsServer {
  /** `http://127.0.0.1:9324` */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts an SQS server in memory, on the loopback interface only. It has no StartMessageMoveTask. */
export async function startSqsServer(port = 0): Promise<SqsServer> {
  // Not startFauxqs: it would listen on every interface.
  const app = buildApp({ logger: false, defaultRegion: localRegion });
  await app.listen({ host: '127.0.0.1', port });
  const address = app.server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${address.port}`, close: async () => void (await app.close()) };
}

/** The real SQS client, for the server on this machine. */
export function createLocalSqsClient(endpoint: string): SQSClient {
  return new SQSClient({ endpoint, region: localRegion, credentials: localCredentials, useQueueUrlAsEndpoint: false });
}
