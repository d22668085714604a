import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Configuration } from '../../functions/read-configuration.ts';
import { resultKey } from '../../lib/delivery/result-key.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { verify } from '../../lib/record/verify.ts';
import { verifySource } from '../../lib/verify-source.ts';
import { openObjectsOf, type SmokeObjects } from './open-objects-of.ts';
import type { SmokeOptions } from './parse-smoke.ts';
import { readDeployment } from './read-deployment.ts';

export interface SmokeSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}

interface Smoke extends SmokeSurroundings {
  readonly objects: SmokeObjects;
  readonly configuration: Configuration;
  readonly waitMs: number;
  readonly key: string;
  readonly recordKey: string;
}

const article = `Ferry to Marrow Quay sails again

MARROW QUAY — The ferry to Marrow Quay sails again on Monday after a winter in the yard. It carried 40 passengers.

Harbour master Ilse Brandt said the repair had cost 1.2 million euros.
`;

/**
 * Tries a deployment with one article, from its upload to its withdrawal, and removes what that left.
 * @throws Error that says which step failed
 */
export async function runSmoke(
  { functionName, waitSeconds }: SmokeOptions,
  surroundings: SmokeSurroundings,
): Promise<void> {
  const configuration = await readDeployment(functionName);
  const { articlesBucket, articlesPrefix, resultsBucket, resultsPrefix } = configuration;
  const key = `${articlesPrefix}smoke-test-${randomUUID()}.txt`;
  const objects = openObjectsOf(surroundings.environment);
  const recordKey = resultKey(resultsPrefix, key);
  const smoke = { ...surroundings, objects, configuration, waitMs: waitSeconds * 1000, key, recordKey };
  try {
    const version = await objects.put(articlesBucket, key, article);
    surroundings.say(`uploaded   s3://${articlesBucket}/${key}`);
    try {
      await checkRecord(smoke);
    } finally {
      // The version, since a delete marker would stay.
      await objects.remove(articlesBucket, key, version);
    }
    surroundings.say('removed    the article');
    await waitForRecord(smoke, 'withdrawn', ({ status }) => status === 'withdrawn');
  } finally {
    await objects.removeAll(resultsBucket, recordKey);
    objects.close();
  }
  surroundings.say('removed    the record');
}

async function checkRecord(smoke: Smoke): Promise<void> {
  const record = await waitForRecord(smoke, 'record', ({ status }) => status !== 'withdrawn');
  const { version } = record.provenance.generator;
  const isSame = version === engineVersion;
  const source = isSame ? verifySource(record, Buffer.from(article), smoke.configuration.options) : [];
  const breaches = [...verify(record), ...source];
  if (breaches.length > 0)
    throw new Error(`The record is not good: ${breaches.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  if (record.status !== 'summarized') throw new Error(`The record has no summary: it is ${record.status}.`);
  const compared = isSame
    ? ', and what this engine makes of the article'
    : `; its engine is ${version} and this one ${engineVersion}, so it was not made again`;
  smoke.say(`verified   schema, spans and checksums${compared}`);
}

async function waitForRecord(
  { objects, configuration, recordKey, waitMs, say }: Smoke,
  name: string,
  isWanted: (record: NewsSummaryRecord) => boolean,
): Promise<NewsSummaryRecord> {
  const start = performance.now();
  const place = `s3://${configuration.resultsBucket}/${recordKey}`;
  for (let pauseMs = 100; performance.now() - start < waitMs; pauseMs = Math.min(2 * pauseMs, 2_000)) {
    const text = await objects.read(configuration.resultsBucket, recordKey);
    const record: NewsSummaryRecord | undefined = text === undefined ? undefined : JSON.parse(text);
    if (record && isWanted(record)) {
      say(`${name.padEnd(10)} ${place} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
      return record;
    }
    await wait(pauseMs);
  }
  throw new Error(
    `${place} was not written within ${waitMs / 1000} s (${name}). Look at the queue of failed articles and the ` +
      "function's log. A bucket that was there before must tell EventBridge: news-summary attach.",
  );
}
