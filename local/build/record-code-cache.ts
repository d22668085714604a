// node local/build/record-code-cache.ts FOLDER: make-code-cache.ts starts it in a process of its own. Runs the folder's
// function on sample articles, over the embedded S3, and writes the code that V8 compiled.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { loadScripts } from '../../functions/code-cache/load-scripts.ts';
import { packCodeCache } from '../../functions/code-cache/pack-code-cache.ts';
import { codeCacheName } from '../../functions/code-cache/read-code-cache.ts';
import type { Handler } from '../../functions/create-handler.ts';
import { buildEvent } from '../backfill/build-event.ts';
import { startS3Server } from '../s3/start-s3-server.ts';
import { createLocalClient } from '../session/create-local-client.ts';
import { deployment, functionEnvironment } from '../session/deployment.ts';

/** Typical uploads. The code that they need is compiled; the rest is compiled when it is needed. */
const samples = ['riverton tram.txt', 'fisheries-talks-messy.txt'];

const folder = resolve(process.argv[2] ?? 'dist');
const { articlesBucket, articlesPrefix, resultsBucket } = deployment;
const server = await startS3Server({ buckets: [{ name: articlesBucket }, { name: resultsBucket }], notifications: [] });
Object.assign(process.env, functionEnvironment(server.endpoint));
const client = createLocalClient(server.endpoint);
const { exports, scripts } = loadScripts(join(folder, 'summarize.main.cjs'), {});
const { handler } = exports as { readonly handler: Handler };
for (const name of samples) {
  const key = `${articlesPrefix}${name}`;
  const Body = readFileSync(new URL(`../../events/articles/${encodeURIComponent(name)}`, import.meta.url));
  await client.send(new PutObjectCommand({ Bucket: articlesBucket, Key: key, Body }));
  await handler(JSON.parse(buildEvent(articlesBucket, [{ key }], 0)), { awsRequestId: 'code-cache' });
}
const made = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
writeFileSync(join(folder, codeCacheName), packCodeCache(Object.fromEntries(made)));
client.destroy();
await server.close();
