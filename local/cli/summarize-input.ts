import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { reasonOf } from './list-files.ts';
import { placeRecords } from './place-records.ts';
import { readInput } from './read-input.ts';
import type { Settings } from './settings.ts';

/** What became of an input. */
export interface Done {
  /** For the stream of records. */
  readonly text: string;
  /** Why there is no record of it. */
  readonly problem?: string;
}

/** Makes the records of an input, and writes them where they go, but for a stream. */
export async function summarizeInput(input: string, settings: Settings): Promise<Done> {
  const { options, place } = settings;
  try {
    if (place.kind === 'bucket') {
      const { writeToBucket } = await import('./write-to-bucket.ts');
      await writeToBucket(input, { bucket: place.bucket, key: place.prefix }, settings);
      return { text: '' };
    }
    const upload = await preparePdf(await readInput(input, settings), readPdfInWorker);
    if (place.kind === 'stream') {
      const texts: string[] = [];
      for (const record of summarizeAll(upload, options)) texts.push(await format(record, settings));
      return { text: texts.join('') };
    }
    for (const { key, record } of placeRecords(upload, options, '')) {
      const file = join(place.folder, settings.form === 'text' ? key.replace(/json$/, 'txt') : key);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await format(record, settings));
    }
    return { text: '' };
  } catch (error) {
    return { text: '', problem: reasonOf(error) };
  }
}

/** Only people need what renders a record. */
async function format(record: NewsSummaryRecord, { form, terminal }: Settings): Promise<string> {
  if (form === 'text') return `${(await import('../terminal/render-record.ts')).renderRecord(record, terminal)}\n`;
  return `${JSON.stringify(record, undefined, form === 'pretty' ? 2 : undefined)}\n`;
}
