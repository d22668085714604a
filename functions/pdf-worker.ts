// The thread that reads a PDF: see read-pdf-in-worker.ts.
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfText } from '../lib/model/pdf-text.ts';
import { type ProblemCode, Unreadable } from '../lib/model/unreadable.ts';
import { readPdf } from '../lib/parse/pdf/read-pdf.ts';

/** Errors lose their class between threads. */
export type PdfAnswer = { readonly text: PdfText } | { readonly code: ProblemCode; readonly detail: string };

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { text: await readPdf(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.code, detail: error.message };
    throw error;
  }
}

// pdf.js leaves promises behind that reject after nobody waits for them. The promise below tells what became of the
// document.
process.on('unhandledRejection', () => undefined);

answer(workerData as Uint8Array).then(
  (value) => parentPort?.postMessage(value),
  (defect: unknown) =>
    process.nextTick(() => {
      throw defect;
    }),
);
