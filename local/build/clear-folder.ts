import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run package` makes it. Whoever deploys needs it after a build, too. */
const kept = 'summarize.zip';

/** Removes what an earlier build left in a folder, but not what was packaged for deployment. */
export function clearFolder(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory))
    if (name !== kept) rmSync(join(directory, name), { recursive: true, force: true });
}
