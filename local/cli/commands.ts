import type { Command } from './command.ts';
import { attachCommand } from './commands/attach-command.ts';
import { backfillCommand } from './commands/backfill-command.ts';
import { completionCommand } from './commands/completion-command.ts';
import { diffCommand } from './commands/diff-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { feedbackCommand } from './commands/feedback-command.ts';
import { helpCommand } from './commands/help-command.ts';
import { htmlCommand } from './commands/html-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { summarizeCommand } from './commands/summarize-command.ts';
import { verifyCommand } from './commands/verify-command.ts';

/**
 * The commands, in the order of the help. The first is meant when no word names one. A new command is a row here and a
 * file in `commands/`; then `npm run generate` writes the manual page and the README's block anew.
 */
export const commands: readonly Command[] = [
  summarizeCommand,
  explainCommand,
  verifyCommand,
  diffCommand,
  htmlCommand,
  serveCommand,
  feedbackCommand,
  exportCommand,
  backfillCommand,
  attachCommand,
  completionCommand,
  helpCommand,
];
