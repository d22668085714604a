import { readAnnotations } from '../feedback/feedback-folder.ts';
import { renderReport, reportFeedback } from '../feedback/report-feedback.ts';
import { reasonOf } from './list-files.ts';
import { UsageError } from './usage-error.ts';

/** @returns the exit code */
export function runFeedback(action: string, folder: string, isJson: boolean): number {
  if (action !== 'report') throw new UsageError(`feedback knows report, not ${JSON.stringify(action)}.`);
  try {
    const report = reportFeedback(readAnnotations(folder));
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : renderReport(report));
    return 0;
  } catch (error) {
    throw new Error(`${JSON.stringify(folder)}: ${reasonOf(error)}`);
  }
}
