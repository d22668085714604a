#!/usr/bin/env node
import { engineVersion } from '../../lib/model/versions.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { reasonOf } from './list-files.ts';
import { backfillUsage } from './parse-backfill.ts';
import { parseCommandLine, usage } from './parse-command-line.ts';
import { exportUsage } from './parse-export.ts';
import { runSummarize } from './run-summarize.ts';
import { UsageError } from './usage-error.ts';

const usages = new Map([
  ['backfill', backfillUsage],
  ['export', exportUsage],
]);

/** @returns the exit code */
async function run(words: readonly string[]): Promise<number> {
  const command = parseCommandLine(words);
  switch (command.name) {
    case 'help':
      process.stdout.write(`${usage}\n`);
      return 0;
    case 'backfill-help':
      process.stdout.write(`${backfillUsage}\n`);
      return 0;
    case 'backfill':
      return (await import('./run-backfill.ts')).runBackfill(command.options);
    case 'export-help':
      process.stdout.write(`${exportUsage}\n`);
      return 0;
    case 'export':
      return (await import('./run-export.ts')).runExport(command.options);
    case 'version':
      process.stdout.write(`${engineVersion}\n`);
      return 0;
    case 'verify':
      return (await import('./run-verify.ts')).runVerify(command.record, command.source, command.options);
    case 'explain':
      return (await import('./run-explain.ts')).runExplain(command);
    case 'summarize':
      return runSummarize(command.paths, command.options, command.query, command.output);
  }
}

// A reader that has seen enough (`| head`) closes the pipe. This is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    maskControls(`news-summary: ${error instanceof UsageError ? error.message : reasonOf(error)}\n`),
  );
  if (error instanceof UsageError) process.stderr.write(`\n${usages.get(process.argv[2] ?? '') ?? usage}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
