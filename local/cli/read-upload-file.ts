import { readFileSync, statSync } from 'node:fs';
import { limits } from '../../lib/model/limits.ts';
import { fileSource, type Upload } from '../../lib/model/upload.ts';

/** Reads a file as if it had been uploaded under its path. A file over the size limit is not read. */
export function readUploadFile(path: string, summaryQuery?: string): Upload {
  const { size } = statSync(path);
  const bytes = size > limits.sourceBytes ? undefined : readFileSync(path);
  return { source: { ...fileSource(path, bytes?.length ?? size), summaryQuery }, bytes };
}
