import { engineVersion } from '../../lib/model/versions.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { synopsisOf } from './command.ts';
import { commands } from './commands.ts';
import { reasonOf } from './list-files.ts';
import { findCommand, parseCommandLine } from './parse-command-line.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line, and sets the exit code. */
export async function runCommand(words: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe. This is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    process.exitCode = await run(words);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(maskControls(`news-summary: ${isUsage ? error.message : reasonOf(error)}\n`));
    if (isUsage) process.stderr.write(`\n${describeUse(words)}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

async function run(words: readonly string[]): Promise<number> {
  const { command, given, asks } = parseCommandLine(words, commands);
  if (asks === undefined) return await command.run(given);
  process.stdout.write(
    asks === 'version' ? `${engineVersion}\n` : await describe(asks === 'help' ? command : undefined),
  );
  return 0;
}

async function describe(command: (typeof commands)[number] | undefined): Promise<string> {
  const { writeCommandHelp, writeHelp } = await import('./write-help.ts');
  return command ? writeCommandHelp(command) : writeHelp(commands);
}

function describeUse(words: readonly string[]): string {
  const command = findCommand(words, commands);
  const topic = command.name === words[0] ? ` ${command.name}` : '';
  return `Usage: ${synopsisOf(command)}\nMore:  news-summary help${topic}`;
}
