import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { listFiles, type Unusable } from './list-files.ts';
import { pipe } from './read-input.ts';
import { isS3Place } from './s3-place.ts';
import { UsageError } from './usage-error.ts';

/** Lists what operands stand for, in their order: files, the pipe, objects. */
export async function* listInputs(operands: readonly string[]): AsyncGenerator<string | Unusable> {
  for (const operand of operands) {
    if (operand === pipe) yield operand;
    else if (isS3Place(operand)) yield* (await import('./list-bucket.ts')).listBucket(operand);
    else yield* listFiles([operand]);
  }
}

/**
 * The operands that a list names: one a line; parted by NUL where it has one, as `find -print0` writes it.
 * @throws {UsageError} for a list that names nothing
 */
export async function readList(path: string): Promise<readonly string[]> {
  const list = path === pipe ? await text(process.stdin) : readFileSync(path, 'utf8');
  const names = list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(`--files-from ${path} names no file.`);
  if (names.includes(pipe) && path === pipe)
    throw new UsageError('The pipe brings the list already; it can bring no article.');
  return names;
}
