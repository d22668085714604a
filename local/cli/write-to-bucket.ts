import { deliverArticle } from '../../functions/deliver-article.ts';
import type { Outcome } from '../../functions/outcome.ts';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { recordMakers } from '../../functions/record-makers.ts';
import { waitMs } from '../../functions/wait-ms.ts';
import { writeRecord } from '../../functions/write-record.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { explainError } from '../backfill/explain-error.ts';
import { openStore } from './open-store.ts';
import { placeRecords } from './place-records.ts';
import { readInput } from './read-input.ts';
import { isS3Place, parseS3Place, type S3Place } from './s3-place.ts';
import type { Settings } from './settings.ts';

/**
 * Writes the records of an input into a bucket, as the function would: an object of S3 is delivered by the function's
 * own code, and no record replaces a newer one.
 */
export async function writeToBucket(input: string, place: S3Place, settings: Settings): Promise<void> {
  if (isS3Place(input)) {
    const {
      action,
      reason,
      failures = [],
    } = await explained(place, deliverObject(parseS3Place(input), place, settings));
    if (failures.length > 0) throw explain(failures[0], place);
    if (action === 'gone' || action === 'refused') throw new Error(reason);
    return;
  }
  const upload = await preparePdf(await readInput(input, settings), readPdfInWorker);
  await explained(place, writeRecords(upload, place, settings));
}

async function explained<T>(place: S3Place, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw explain(error, place);
  }
}

const explain = (error: unknown, { bucket, key }: S3Place): Error =>
  explainError(error, `write below s3://${bucket}/${key}`, 's3:GetObject and s3:PutObject');

const unaborted = new AbortController().signal;

async function deliverObject({ bucket, key }: S3Place, place: S3Place, { options }: Settings): Promise<Outcome> {
  const configuration = {
    articlesBucket: bucket,
    articlesPrefix: '',
    resultsBucket: place.bucket,
    resultsPrefix: place.key,
    options,
  };
  const event = {
    kind: 'created',
    name: 'ObjectCreated:Put',
    time: undefined,
    bucket,
    key,
    versionId: undefined,
    eTag: undefined,
    sequencer: undefined,
    size: undefined,
  } as const;
  const workplace = { configuration, store: openStore(), makers: recordMakers, wait: waitMs, signal: unaborted };
  return await deliverArticle(event, { ...workplace, onItem: () => {} });
}

async function writeRecords(upload: Upload, place: S3Place, { options }: Settings): Promise<void> {
  const parts = { store: openStore(), signal: unaborted, wait: waitMs };
  for (const { key, record } of placeRecords(upload, options, place.key)) {
    const look = () => Promise.resolve(record);
    await writeRecord({ place: { bucket: place.bucket, key }, first: record, look }, parts);
  }
}
