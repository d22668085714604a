import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** What a file of records holds at one place: a record, or what stands in its stead. */
export interface ReadRecord {
  /** The file, and the line where it has several. */
  readonly where: string;
  readonly json: string;
}

/** One for all files: a large buffer for each of many small files costs more than reading them. */
const chunk = Buffer.allocUnsafe(256 * 1024);
const endings = /\.(?:json|ndjson|jsonl)$/;

/** The files of a folder and of the folders in it, in the order of their names. */
export function* listRecordFiles(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listRecordFiles(path);
    else if (endings.test(entry.name)) yield path;
  }
}

/** The records of a file: one as JSON, with line breaks or without, or one a line. */
export function* recordsOfFile(path: string): Generator<ReadRecord> {
  let line = 0;
  for (const text of linesOf(path)) {
    line++;
    if (text.trim() === '') continue;
    // JSON with line breaks, as `--pretty` prints it, has no complete value in its first line.
    if (line === 1 && text.trim() === '{') return yield { where: path, json: readFileSync(path, 'utf8') };
    yield { where: line === 1 ? path : `${path}, line ${line}`, json: text };
  }
}

/** The lines of a file, of which only a part is in memory. */
export function* linesOf(path: string): Generator<string> {
  const [file, decoder] = [openSync(path, 'r'), new StringDecoder('utf8')];
  const parts: string[] = [];
  try {
    for (;;) {
      const count = readSync(file, chunk);
      const text = count > 0 ? decoder.write(chunk.subarray(0, count)) : decoder.end();
      const lines = text.split('\n');
      for (const [index, part] of lines.entries()) {
        parts.push(part);
        if (index === lines.length - 1) continue;
        yield parts.join('');
        parts.length = 0;
      }
      if (count > 0) continue;
      if (parts.join('') !== '') yield parts.join('');
      return;
    }
  } finally {
    closeSync(file);
  }
}
