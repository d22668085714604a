import { readPdfInWorker } from '../../functions/read-pdf-in-worker.ts';
import { type Aspect, explain } from '../../lib/explain.ts';
import type { Options } from '../../lib/model/options.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { renderExplanation } from '../terminal/render-explanation.ts';
import { reasonOf } from './list-files.ts';
import { readInput } from './read-input.ts';

export interface ExplainOptions {
  readonly path: string;
  /** The name of what comes through the pipe. */
  readonly name: string | undefined;
  readonly options: Options;
  readonly aspects: readonly Aspect[];
  /** A line of JSON for each article, instead of a text for people. */
  readonly isJson: boolean;
}

/** Prints why the record of each article in a file is what it is. @returns the exit code: 1 if no article has a text */
export async function runExplain({ path, name, options, aspects, isJson }: ExplainOptions): Promise<number> {
  try {
    const upload = await preparePdf(await readInput(path, { name }), readPdfInWorker);
    const width = Math.min(process.stdout.columns || 80, 100);
    let exitCode = 1;
    for (const explanation of explain(upload, options, aspects)) {
      const text = isJson ? JSON.stringify(explanation) : renderExplanation(explanation, width);
      process.stdout.write(`${text}\n`);
      if (explanation.problem === undefined) exitCode = 0;
    }
    return exitCode;
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
}
