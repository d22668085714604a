import type { CodeCache } from '../../functions/code-cache/load-scripts.ts';

/** Bytes of the length of the table. */
const head = 4;

/** Joins the code of files into one, behind a table of their names and lengths. Reading it takes no copy. */
export function packCache(files: readonly (readonly [name: string, code: Uint8Array])[]): Uint8Array {
  const table = Buffer.from(JSON.stringify(files.map(([name, { length }]) => [name, length])));
  const length = Buffer.alloc(head);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, ...files.map(([, code]) => code)]);
}

/** Undefined for what is not whole. @throws for what was never packed */
export function unpackCache(bytes: Buffer): CodeCache | undefined {
  let end = head + bytes.readUInt32LE();
  const table: [string, number][] = JSON.parse(bytes.toString('utf8', head, end));
  const cache: Record<string, Uint8Array> = {};
  for (const [name, length] of table) {
    cache[name] = bytes.subarray(end, end + length);
    end += length;
  }
  return end === bytes.length ? cache : undefined;
}
