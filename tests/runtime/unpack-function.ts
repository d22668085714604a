import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface UnpackedFunction {
  readonly taskRoot: string;
  readonly handler: string;
  remove(): void;
}

/**
 * Unpacks the zip of `npm run package` far from any `node_modules`, and reads the handler's name from serverless.yml.
 */
export function unpackFunction(): UnpackedFunction {
  const taskRoot = mkdtempSync(join(tmpdir(), 'task-'));
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(root, 'dist/summarize.zip'))))) {
    mkdirSync(dirname(join(taskRoot, path)), { recursive: true });
    writeFileSync(join(taskRoot, path), content);
  }
  const handler = /^ {4}handler: (dist\/summarize\.\w+)$/m.exec(
    readFileSync(join(root, 'serverless.yml'), 'utf8'),
  )?.[1];
  if (handler === undefined) throw new Error('serverless.yml names no handler dist/summarize.….');
  return { taskRoot, handler, remove: () => rmSync(taskRoot, { recursive: true }) };
}
