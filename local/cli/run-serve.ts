import { once } from 'node:events';
import { statSync } from 'node:fs';
import { openFolder } from '../console/open-folder.ts';
import { serveConsole } from '../console/serve-console.ts';
import { reasonOf } from './list-files.ts';
import { UsageError } from './usage-error.ts';

/** Serves until the process is told to end. @returns the exit code */
export async function runServe(folder: string, port: number, isReadOnly: boolean): Promise<number> {
  checkFolder(folder);
  const { saveFeedback, close, ...rest } = await openFolder(folder);
  const server = await serveConsole(isReadOnly || !saveFeedback ? rest : { ...rest, saveFeedback }, port);
  process.stdout.write(`${rest.listed.size} records at ${server.address}\nCtrl-C ends it.\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  close();
  await server.close();
  return 0;
}

function checkFolder(folder: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new Error(`${JSON.stringify(folder)}: ${reasonOf(error)}`);
  }
  throw new UsageError(`${JSON.stringify(folder)} is no folder; serve takes a folder of records.`);
}
