import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import type { ArticleEvent } from '../../lib/delivery/article-event.ts';
import { type S3Server, startS3Server } from '../s3/start-s3-server.ts';
import { createLocalClient } from './create-local-client.ts';
import { deployment } from './deployment.ts';
import { articlesOf } from './open-session.ts';

/** An S3 server for one invocation. */
export interface Stage {
  readonly endpoint: string;
  /** For people to read. */
  readonly description: string;
  close(): Promise<void>;
}

const samples = fileURLToPath(new URL('../../events/articles/', import.meta.url));

/** Uses the server of a running `npm start`, or else starts one with the sample articles that the event names. */
export async function openStage(event: unknown, port: number): Promise<Stage> {
  const endpoint = `http://127.0.0.1:${port}`;
  if (await isServing(endpoint))
    return { endpoint, description: `Using the running server at ${endpoint}.`, close: async () => undefined };
  const { articlesBucket, resultsBucket } = deployment;
  const buckets = [articlesBucket, resultsBucket].map((name) => ({ name, versioning: true }));
  const server = await startS3Server({ buckets });
  const placed = articlesOf(event).filter((article) => placeSample(server, article));
  const samplesHeld = `sample articles in it: ${placed.length}.`;
  const description = `No server at ${endpoint}: started one at ${server.endpoint}; ${samplesHeld}`;
  return { endpoint: server.endpoint, description, close: server.close };
}

async function isServing(endpoint: string): Promise<boolean> {
  const client = createLocalClient(endpoint);
  try {
    await client.send(new HeadBucketCommand({ Bucket: deployment.articlesBucket }));
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
}

// Put there directly, since the event's own version id must lead to it.
function placeSample(server: S3Server, { kind, bucket, key, versionId }: ArticleEvent): boolean {
  if (kind !== 'created' || bucket !== deployment.articlesBucket) return false;
  const sample = samples + key.slice(deployment.articlesPrefix.length);
  try {
    server.put(bucket, key, readFileSync(sample), {}, versionId);
    return true;
  } catch {
    return false;
  }
}
