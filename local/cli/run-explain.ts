import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { explain } from '../../lib/explain.ts';
import type { Options } from '../../lib/model/options.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { renderExplanation } from '../terminal/render-explanation.ts';
import { reasonOf } from './list-files.ts';
import { readUploadFile } from './read-upload-file.ts';

/** Prints why each sentence of a file was taken or left. @returns the exit code */
export async function runExplain(path: string, options: Options): Promise<number> {
  try {
    const upload = await preparePdf(readUploadFile(path), readPdfInWorker);
    const width = Math.min(process.stdout.columns || 80, 100);
    for (const explanation of explain(upload, options))
      process.stdout.write(`${renderExplanation(explanation, width)}\n`);
    return 0;
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
}
