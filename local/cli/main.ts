// The command in the bundle: cli.js loads it. It has no `await` at its top, which CommonJS does not know.
import { runCommand } from './run-command.ts';

void runCommand(process.argv.slice(2));
