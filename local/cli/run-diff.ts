import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { compareRecords } from '../../lib/changes/compare-records.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { verify } from '../../lib/record/verify.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { renderChanges } from '../terminal/render-changes.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { reasonOf } from './list-files.ts';
import { pipe, readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** @returns the exit code, as that of diff(1): 0 the same, 1 changed, 2 where there is nothing to compare */
export async function runDiff(beforePath: string, afterPath: string, isJson: boolean): Promise<number> {
  if (beforePath === pipe && afterPath === pipe) throw new UsageError('BEFORE and AFTER cannot both be -.');
  let records: readonly [NewsSummaryRecord, NewsSummaryRecord];
  try {
    records = [await readVersionOf(beforePath), await readVersionOf(afterPath)];
  } catch (error) {
    process.stderr.write(maskControls(`news-summary: ${reasonOf(error)}\n`));
    return 2;
  }
  const changes = compareRecords(...records);
  const width = Math.min(process.stdout.columns ?? 100, 100);
  process.stdout.write(isJson ? `${JSON.stringify(changes)}\n` : renderChanges(changes, width));
  return changes.changes.length > 0 ? 1 : 0;
}

/** The record in a file, or the one that is made of the article in it. @throws Error that names the file */
async function readVersionOf(path: string): Promise<NewsSummaryRecord> {
  const place = JSON.stringify(path);
  const upload = await readInput(path).catch((error: unknown) => {
    throw new Error(`${place}: ${reasonOf(error)}`);
  });
  const found = parseRecord(upload.bytes);
  const record = found ?? makeRecord(place, await preparePdf(upload, readPdfInWorker));
  const [breach] = verify(record);
  if (breach) throw new Error(`${place} is no good record: ${breach.path}: ${breach.message}`);
  if (record.problem) throw new Error(`${place} cannot be read: ${record.problem.detail}`);
  if (record.status === 'collection') throw new Error(`${place} lists several articles; diff compares two records.`);
  return record;
}

/** Undefined for anything that does not say of itself that it is a record. */
function parseRecord(bytes: Uint8Array | undefined): NewsSummaryRecord | undefined {
  if (!bytes) return undefined;
  try {
    const value = JSON.parse(Buffer.from(bytes).toString());
    return value?.standard?.name === 'news-summary' ? value : undefined;
  } catch {
    return undefined;
  }
}

function makeRecord(place: string, upload: Upload): NewsSummaryRecord {
  const [record, ...more] = summarizeAll(upload, defaultOptions);
  if (!record) throw new Error(`No record was made of ${place}; every article has one.`);
  if (more.length > 0)
    throw new Error(`${place} holds ${more.length + 1} articles; diff compares one with one, such as two records.`);
  return record;
}
