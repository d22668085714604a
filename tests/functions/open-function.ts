import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, vi } from 'vitest';
import type { ArticleLog } from '../../functions/article-log.ts';
import { createHandler, type Handler } from '../../functions/create-handler.ts';
import { readConfiguration } from '../../functions/read-configuration.ts';
import { createS3ObjectStore } from '../../functions/s3-object-store.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { FaultableRequest, FaultRule } from '../../local/s3/fault.ts';
import { localCredentials, localRegion } from '../../local/s3/local-credentials.ts';
import type { EventShape, NotificationTarget } from '../../local/s3/notification.ts';
import type { Schedule } from '../../local/s3/schedule.ts';
import { type S3Server, startS3Server } from '../../local/s3/start-s3-server.ts';

export const article = `Riverton opens its tram line

RIVERTON, March 4 (Example Wire) — The first tram left Riverton harbour on Wednesday, eleven years after the council voted for it.

Mayor Ada Lindqvist said 4,000 people rode the line before noon. The line cost 48 million euros, six million more than planned.
`;

export const environment = {
  ARTICLES_BUCKET: 'news-in',
  ARTICLES_PREFIX: 'incoming/',
  RESULTS_BUCKET: 'news-out',
  RESULTS_PREFIX: 'records/',
};

interface OpenOptions {
  readonly versioning?: boolean;
  readonly fault?: FaultRule;
  readonly schedule?: Schedule;
  readonly eventShape?: EventShape;
  readonly environment?: Readonly<Record<string, string>>;
  /** Who is told of the records that are written. */
  readonly consumer?: NotificationTarget;
  /** Whether the handler is told of uploads. If not, the test tells it. */
  readonly told?: boolean;
}

export interface OpenFunction {
  readonly server: S3Server;
  readonly client: S3Client;
  readonly handler: Handler;
  /** Parsed log lines of the function, without `ms` and `requestId`. */
  readonly logs: Partial<ArticleLog>[];
  /** What the function rejected with. */
  readonly errors: unknown[];
  /** Every notification as the server sent it. */
  readonly events: unknown[];
  /** The requests that the server received, such as `PutObject news-out`. */
  readonly requests: string[];
  readonly upload: (key: string, body?: string | Uint8Array, type?: string) => Promise<void>;
  readonly record: (key: string) => NewsSummaryRecord | undefined;
}

const open: OpenFunction[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const { server, client } of open.splice(0)) {
    client.destroy();
    await server.close();
  }
});

/**
 * The function behind the embedded S3 server, which tells it of uploads, and a client to upload with. All end with the
 * test.
 */
export async function openFunction(options: OpenOptions = {}): Promise<OpenFunction> {
  const { versioning = false, fault, schedule, eventShape = 's3', consumer, told = true } = options;
  const results = { bucket: environment.RESULTS_BUCKET, prefix: environment.RESULTS_PREFIX };
  const [logs, errors, events, requests] = [[], [], [], []] as [Partial<ArticleLog>[], unknown[], unknown[], string[]];
  let handler: Handler | undefined;
  const server = await startS3Server({
    buckets: [
      { name: 'news-in', versioning },
      { name: 'news-out', versioning: true },
    ],
    notifications: [{ bucket: 'news-in' }, ...(consumer ? [{ ...results, target: consumer }] : [])],
    eventShape,
    notify: (event) => {
      events.push(event);
      return told ? handler?.(event as Parameters<Handler>[0], { awsRequestId: 'r1' }) : undefined;
    },
    onError: (error) => errors.push(error),
    fault: (request: FaultableRequest) => {
      requests.push(`${request.operation} ${request.bucket}`);
      return fault?.(request);
    },
    ...(schedule ? { schedule } : {}),
  });
  for (const [name, value] of Object.entries(sdkEnvironment(server))) vi.stubEnv(name, value);
  handler = createHandler({
    configuration: readConfiguration({ ...environment, ...options.environment }),
    store: createS3ObjectStore(process.env),
    log: (line) => logs.push(withoutTimes(JSON.parse(line))),
  });
  const client = new S3Client({ forcePathStyle: true });
  const upload = async (key: string, body: string | Uint8Array = article, type?: string) => {
    await client.send(
      new PutObjectCommand({ Bucket: 'news-in', Key: key, Body: Buffer.from(body), ContentType: type }),
    );
  };
  const record = (key: string) => {
    const version = server.get('news-out', key);
    return version && JSON.parse(version.body.toString());
  };
  const opened = { server, client, handler, logs, errors, events, requests, upload, record };
  open.push(opened);
  return opened;
}

/** The environment from which the SDK, and so the function, is configured. */
export function sdkEnvironment(server: S3Server): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL_S3: server.endpoint,
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  };
}

type Line = ArticleLog & Readonly<Record<'_aws', unknown>>;

function withoutTimes({ ms, requestId, _aws, ...members }: Line): Partial<ArticleLog> {
  if (requestId === '') throw new Error('A log line without request id.');
  if (ms && Object.values(ms).some((each) => !(each >= 0))) throw new Error('A log line with a time that is none.');
  // Names of metrics begin with a capital.
  return Object.fromEntries(Object.entries(members).filter(([name]) => !/^[A-Z]/.test(name)));
}

export const actionsOf = (logs: readonly Partial<ArticleLog>[]): (string | undefined)[] =>
  logs.map(({ action }) => action).sort();
