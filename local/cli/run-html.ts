import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { verify } from '../../lib/record/verify.ts';
import { renderPage } from '../page/render-page.ts';
import { readOutputPlace } from './output-place.ts';
import { nameBelow } from './place-records.ts';
import { readRecords } from './read-records.ts';
import { UsageError } from './usage-error.ts';

/** Writes the page of each record. @returns the exit code: 1 when one is no good record */
export async function runHtml(paths: readonly string[], output: string | undefined): Promise<number> {
  const place = readOutputPlace(output);
  if (place.kind === 'bucket') throw new UsageError('html writes files; --output takes a file or a folder.');
  const records = (await Promise.all(paths.map(readRecords))).flat();
  const good = records.filter(isGood);
  if (place.kind === 'folder') for (const record of good) writePage(place.folder, record);
  else if (records.length > 1)
    throw new UsageError(
      `There are ${records.length} records, and a page for each: --output takes a folder, as in o/.`,
    );
  else if (place.file !== undefined) for (const record of good) writeFileSync(place.file, renderPage(record));
  else process.stdout.write(good.map((record) => renderPage(record)).join(''));
  return good.length < records.length ? 1 : 0;
}

/** A page shows only what can be trusted: spans that lie in the text. */
function isGood(record: unknown): record is NewsSummaryRecord {
  const [breach] = verify(record);
  if (breach) process.stderr.write(`news-summary: no good record: ${breach.path}: ${breach.message}\n`);
  return breach === undefined;
}

function writePage(folder: string, record: NewsSummaryRecord): void {
  const { key, item } = record.provenance.source;
  const name = nameBelow(item === undefined ? key : `${key}/${item}`);
  const file = join(folder, `${name}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderPage(record));
}
