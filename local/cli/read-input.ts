import { limits } from '../../lib/model/limits.ts';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { readUploadFile } from './read-upload-file.ts';
import { isS3Place } from './s3-place.ts';

/** The operand that stands for what comes through the pipe. */
export const pipe = '-';

interface Reading {
  /** The subject of one more summary. */
  readonly query?: string | undefined;
  /** The name of what comes through the pipe. */
  readonly name?: string | undefined;
}

/**
 * Reads a file, what comes through the pipe, or an object of S3, as if it had been uploaded under its name. Of what is
 * over the size limit no bytes are kept.
 */
export async function readInput(path: string, { query, name }: Reading = {}): Promise<Upload> {
  if (path === pipe) return await readPipe(name ?? pipe, query);
  if (isS3Place(path)) return await (await import('./read-object.ts')).readObject(path, query);
  return readUploadFile(path, query);
}

async function readPipe(name: string, query: string | undefined): Promise<Upload> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size <= limits.sourceBytes) chunks.push(chunk);
  }
  const bytes = size > limits.sourceBytes ? undefined : Buffer.concat(chunks, size);
  return { source: { ...fileSource(name, size), summaryQuery: query }, bytes };
}
