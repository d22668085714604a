import { toLabelStudio } from '../feedback/label-studio.ts';
import { renderReport, reportFeedback } from '../feedback/report-feedback.ts';
import { readFeedback } from './read-feedback.ts';
import { UsageError } from './usage-error.ts';

interface FeedbackOptions {
  readonly isJson: boolean;
  readonly isLabelStudio: boolean;
}

/** @returns the exit code */
export function runFeedback(action: string, folder: string, options: FeedbackOptions): number {
  checkOptions(action, options);
  const annotations = readFeedback(folder);
  if (action === 'export') process.stdout.write(`${JSON.stringify(toLabelStudio(annotations), undefined, 2)}\n`);
  else if (options.isJson) process.stdout.write(`${JSON.stringify(reportFeedback(annotations))}\n`);
  else process.stdout.write(renderReport(reportFeedback(annotations)));
  return 0;
}

function checkOptions(action: string, { isJson, isLabelStudio }: FeedbackOptions): void {
  if (action !== 'report' && action !== 'export')
    throw new UsageError(`feedback knows report and export, not ${JSON.stringify(action)}.`);
  if (action === 'export' && !isLabelStudio) throw new UsageError('feedback export needs a form: --label-studio.');
  if (action === 'export' && isJson) throw new UsageError('--json is for report; an export is JSON always.');
  if (action === 'report' && isLabelStudio) throw new UsageError('--label-studio is for feedback export.');
}
