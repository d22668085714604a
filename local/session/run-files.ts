import { listFiles, reasonOf } from '../cli/list-files.ts';
import { articleKeyOf } from './article-key.ts';
import type { Session } from './open-session.ts';
import type { SessionDelivery } from './session-delivery.ts';

/**
 * Uploads files one after the other, in the order given.
 * @param outcomes where the session puts its results, by key
 * @returns a line for each failure: a file that cannot be read, or an article without a readable record
 */
export async function runFiles(
  { upload }: Session,
  paths: readonly string[],
  outcomes: ReadonlyMap<string, SessionDelivery>,
): Promise<string[]> {
  const failures: string[] = [];
  for (const file of listFiles(paths)) {
    const path = typeof file === 'string' ? file : file.path;
    const failure = typeof file === 'string' ? await runFile(upload, path, outcomes) : file.reason;
    if (failure !== undefined) failures.push(`${path}: ${failure}`);
  }
  return failures;
}

async function runFile(
  upload: Session['upload'],
  path: string,
  outcomes: ReadonlyMap<string, SessionDelivery>,
): Promise<string | undefined> {
  const key = articleKeyOf(path, process.cwd());
  try {
    await upload(path, key);
  } catch (error) {
    return reasonOf(error);
  }
  const { record, error, passed } = outcomes.get(key) ?? {};
  if (record?.problem) return `${record.problem.code}: ${record.problem.detail}`;
  return record ? undefined : (error ?? passed?.reason ?? 'the function wrote no record');
}
