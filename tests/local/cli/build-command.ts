import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand } from '../../../local/build/bundle-command.ts';
import { bundleFunction } from '../../../local/build/bundle-function.ts';

/** The command line as it is published, which starts much faster than its sources. */
export interface BuiltCommand {
  readonly file: string;
  readonly remove: () => void;
}

/** Below the repository, since it imports the packages that are installed there. */
const cache = fileURLToPath(new URL('../../../node_modules/.cache/news-summary/', import.meta.url));

export async function buildCommand(): Promise<BuiltCommand> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'command-'));
  await bundleCommand(folder);
  // For the thread that reads PDFs.
  await bundleFunction(folder);
  return { file: join(folder, 'cli.js'), remove: () => rmSync(folder, { recursive: true }) };
}
