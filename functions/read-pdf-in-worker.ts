import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { limits } from '../lib/model/limits.ts';
import type { PdfText } from '../lib/model/pdf-text.ts';
import { Unreadable } from '../lib/model/unreadable.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** The worker's file stands beside this one, in the bundle and in the sources. */
const workerFile = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'pdf-worker.ts' : 'pdf-worker.cjs');

const checkEvery = 20;

/**
 * Reads a PDF in a thread of its own, which is ended when it takes too much time or memory: pdf.js itself has no
 * limits. Only the thread loads pdf.js, so a function that never sees a PDF never loads it.
 * @throws {Unreadable} `too-complex`, and what `readPdf` throws
 */
export function readPdfInWorker(bytes: Uint8Array): Promise<PdfText> {
  const worker = new Worker(workerFile, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.pdfHeapMegabytes },
  });
  const memory = process.memoryUsage.rss();
  const watch = setInterval(async () => {
    const grown = process.memoryUsage.rss() - memory > limits.pdfMegabytes * 1024 * 1024;
    if (grown || (await isOverTime(worker))) await worker.terminate();
  }, checkEvery);
  return new Promise<PdfText>((resolve, reject) => {
    worker.once('message', (answer: PdfAnswer) => {
      if ('text' in answer) resolve(answer.text);
      else reject(new Unreadable(answer.code, answer.detail));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooComplex() : error),
    );
    // After an answer this changes nothing.
    worker.once('exit', () => reject(tooComplex()));
  }).finally(() => {
    clearInterval(watch);
    void worker.terminate();
  });
}

/** CPU time, since a busy machine is not the PDF's fault. A thread that has ended can no longer be asked. */
async function isOverTime(worker: Worker): Promise<boolean> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000 > limits.pdfMilliseconds;
  } catch {
    return false;
  }
}

const tooComplex = (): Unreadable =>
  new Unreadable(
    'too-complex',
    'The PDF draws so much that reading its text takes more time or memory than any article.',
  );
