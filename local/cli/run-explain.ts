import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { type Aspect, explain } from '../../lib/explain.ts';
import type { Options } from '../../lib/model/options.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { findRejected, renderRejected } from '../feedback/find-rejected.ts';
import type { FeedbackAnnotation } from '../feedback/make-annotation.ts';
import { renderExplanation } from '../terminal/render-explanation.ts';
import { reasonOf } from './list-files.ts';
import { readFeedback } from './read-feedback.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

export interface ExplainOptions {
  readonly path: string;
  /** The name of what comes through the pipe. */
  readonly name: string | undefined;
  readonly options: Options;
  readonly aspects: readonly Aspect[];
  /** A line of JSON for each article, instead of a text for people. */
  readonly isJson: boolean;
  /** A folder of annotations: what readers rejected is told. */
  readonly feedback: string | undefined;
}

/** Prints why the record of each article in a file is what it is. @returns the exit code: 1 if no article has a text */
export async function runExplain(request: ExplainOptions): Promise<number> {
  const { path, name, options, aspects, isJson, feedback } = request;
  if (feedback !== undefined && isJson) throw new UsageError('--feedback is told to people; leave out --json.');
  const annotations = feedback === undefined ? undefined : readFeedback(feedback);
  try {
    const upload = await preparePdf(await readInput(path, { name }), readPdfInWorker);
    const width = Math.min(process.stdout.columns || 80, 100);
    let exitCode = 1;
    for (const explanation of explain(upload, options, aspects)) {
      const text = isJson ? JSON.stringify(explanation) : renderExplanation(explanation, width);
      process.stdout.write(`${text}\n`);
      if (explanation.problem === undefined) exitCode = 0;
    }
    if (annotations) process.stdout.write(tellRejected(upload, options, annotations));
    return exitCode;
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
}

/** Feedback on the same text, whatever its record was called. */
function tellRejected(upload: Upload, options: Options, annotations: readonly FeedbackAnnotation[]): string {
  const rejected = [...summarizeAll(upload, options)].flatMap((record) => findRejected(record, annotations));
  return rejected.length > 0 ? `\n${renderRejected(rejected)}` : '\nReaders rejected nothing of this text.\n';
}
