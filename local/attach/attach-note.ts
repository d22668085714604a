import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What `attach` found. `attach --undo` needs it: S3 does not say who turned EventBridge on. */
export interface AttachNote {
  readonly bucket: string;
  readonly wasEventBridgeOn: boolean;
  /** The notification configuration that was there, for people. */
  readonly found: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** In the folder for the state of programs (XDG Base Directory Specification). */
export function defaultNotePath(bucket: string, environment: Environment): string {
  const folder = environment['XDG_STATE_HOME'] || join(environment['HOME'] || homedir(), '.local/state');
  return join(folder, 'news-summary/attach', `${bucket}.json`);
}

/**
 * @returns undefined where there is none
 * @throws Error for a file that is no note, or one of another bucket
 */
export function readNote(path: string, bucket: string): AttachNote | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const note = parseNote(text);
  if (note === undefined) throw new Error(`${path} is no note of news-summary attach.`);
  if (note.bucket !== bucket) throw new Error(`${path} is a note of the bucket ${note.bucket}, not of ${bucket}.`);
  return note;
}

function parseNote(text: string): AttachNote | undefined {
  try {
    const note = JSON.parse(text) as Partial<AttachNote> | null;
    return typeof note?.bucket === 'string' && typeof note.wasEventBridgeOn === 'boolean'
      ? (note as AttachNote)
      : undefined;
  } catch {
    return undefined;
  }
}

export function writeNote(path: string, note: AttachNote): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
}

export function removeNote(path: string): void {
  rmSync(path, { force: true });
}
