import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import type { Options } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { renderRecord } from '../terminal/render-record.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { listFiles, reasonOf } from './list-files.ts';
import type { Output } from './parse-command-line.ts';
import { createProgress } from './progress.ts';
import { readUploadFile } from './read-upload-file.ts';

/** Prints a record for every article of every file. @returns the exit code: 1 when a file could not be read */
export async function runSummarize(
  paths: readonly string[],
  options: Options,
  query: string | undefined,
  output: Output,
): Promise<number> {
  const files = [...listFiles(paths)];
  const progress = createProgress(process.stderr, files.length);
  let failed = 0;
  for (const [done, file] of files.entries()) {
    const path = typeof file === 'string' ? file : file.path;
    progress.show(done, path);
    try {
      if (typeof file !== 'string') throw new Error(file.reason);
      const upload = await preparePdf(readUploadFile(path, query), readPdfInWorker);
      const records = [...summarizeAll(upload, options)];
      progress.clear();
      for (const record of records) process.stdout.write(format(record, output));
    } catch (error) {
      failed++;
      progress.clear();
      process.stderr.write(maskControls(`news-summary: ${JSON.stringify(path)}: ${reasonOf(error)}\n`));
    }
  }
  return failed > 0 ? 1 : 0;
}

function format(record: NewsSummaryRecord, output: Output): string {
  if (output === 'text') return `${renderRecord(record, terminal())}\n`;
  return `${JSON.stringify(record, undefined, output === 'pretty' ? 2 : undefined)}\n`;
}

function terminal(): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout;
  return { width: Math.min(columns || 80, 100), colour: Boolean(isTTY) && !process.env['NO_COLOR'] };
}
