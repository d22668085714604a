import { createHash } from 'node:crypto';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import type { Options } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import type { Breach } from '../../lib/record/breach.ts';
import { verify } from '../../lib/record/verify.ts';
import { verifySource } from '../../lib/verify-source.ts';
import { reasonOf } from './list-files.ts';
import { pipe, readInput } from './read-input.ts';
import { readRecords } from './read-records.ts';
import { UsageError } from './usage-error.ts';

/**
 * Checks one record, or each line of a file of records.
 * @returns the exit code: 1 when a check fails
 */
export async function runVerify(recordPath: string, sourcePath: string | undefined, options: Options): Promise<number> {
  if (recordPath === pipe && sourcePath === pipe) throw new UsageError('RECORD and SOURCE cannot both be -.');
  const records = await readRecords(recordPath);
  if (sourcePath !== undefined && records.length !== 1)
    throw new UsageError(`${recordPath} holds ${records.length} records; with SOURCE it takes one.`);
  let broken = 0;
  for (const record of records) {
    const breaches = await check(record, sourcePath, options);
    if (breaches.length > 0) broken++;
    for (const { path, message } of breaches) process.stdout.write(`${path}: ${message}\n`);
  }
  const checked = sourcePath === undefined ? 'schema, spans and checksums' : 'schema, spans, checksums and source';
  process.stdout.write(`${records.length - broken} of ${records.length} records good: ${checked}\n`);
  return broken > 0 ? 1 : 0;
}

async function check(record: unknown, sourcePath: string | undefined, options: Options): Promise<readonly Breach[]> {
  const breaches = verify(record);
  if (breaches.length > 0 || sourcePath === undefined) return breaches;
  const { bytes, pdf } = await preparePdf(await readNamed(sourcePath, readInput), readPdfInWorker);
  const good = record as NewsSummaryRecord;
  return [...checkUploadSum(good, bytes), ...verifySource(good, bytes, options, pdf)];
}

/** @throws Error that names the file */
async function readNamed<T>(path: string, read: (path: string) => Promise<T>): Promise<T> {
  try {
    return await read(path);
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
}

/** Checks the checksum first: a record of another file differs everywhere, which would not say why. */
function checkUploadSum({ provenance }: NewsSummaryRecord, bytes: Uint8Array | undefined): Breach[] {
  const sum = bytes && createHash('sha256').update(bytes).digest('hex');
  const isSame = sum === undefined || sum === provenance.source.sha256;
  return isSame ? [] : [{ path: '/provenance/source/sha256', message: `the source's is ${sum}: another file?` }];
}
