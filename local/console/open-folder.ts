import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { verify } from '../../lib/record/verify.ts';
import { listFiles } from '../cli/list-files.ts';
import { saveAnnotation } from '../feedback/feedback-folder.ts';
import { makeAnnotation } from '../feedback/make-annotation.ts';
import { watchFolder } from '../session/watch-folder.ts';
import { type ListedRecord, listRecord } from './listed-record.ts';
import type { RecordSource, SourceChange } from './record-source.ts';

/** The records below a folder: files of JSON with one record, or with a record a line. It is watched for new ones. */
export async function openFolder(folder: string): Promise<RecordSource & { close(): void }> {
  const listed = new Map<string, ListedRecord>();
  const places = new Map<string, { readonly path: string; readonly line: number }>();
  const listeners = new Set<(change: SourceChange) => void>();
  const load = async (path: string): Promise<void> => {
    if (!/\.(?:json|ndjson|jsonl)$/.test(path) || relative(folder, path).startsWith('feedback/')) return;
    const { mtimeMs } = statSync(path);
    for (const [line, record] of (await readRecords(path)).entries()) {
      const key = `${relative(folder, path)}${line > 0 ? `#${line + 1}` : ''}`;
      places.set(key, { path, line });
      listed.set(key, listRecord(key, record, mtimeMs));
      for (const listener of listeners) listener({ recordKey: key });
    }
  };
  for (const file of listFiles([folder])) if (typeof file === 'string') await load(file);
  const watch = watchFolder(folder, (path) => load(path).catch((error) => console.error(error)));
  return {
    name: folder,
    listed,
    async read(key) {
      const place = places.get(key);
      return place && (await readRecords(place.path))[place.line];
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saveFeedback: (feedback, record) => saveAnnotation(folder, makeAnnotation(feedback, record)),
    close: () => watch.stop(),
  };
}

/** The good records of a file, in their order; none where it holds something else. */
async function readRecords(path: string): Promise<NewsSummaryRecord[]> {
  const text = await readFile(path, 'utf8');
  const values = parse(text) ?? text.split('\n').map(parse);
  return [values].flat().filter((value) => value !== undefined && verify(value).length === 0) as NewsSummaryRecord[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
