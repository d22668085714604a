import zlib from 'node:zlib';
import { limits } from '../model/limits.ts';
import { Unreadable } from '../model/unreadable.ts';

/** An entry as the archive's directory lists it. Its unpacked size is not read, since it may be false. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const entryMark = 0x04034b50;
/** Bytes of the record at the end, and of the comment behind it. */
const endBytes = 22;
const longestComment = 65_535;

/**
 * Lists a zip archive. Zip64 is not read: no article is that large. Source: PKWARE's APPNOTE, 4.3.12 and 4.3.16.
 * @throws {Unreadable} `damaged-document`, `too-complex`
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries)
    throw new Unreadable('too-complex', `The archive has ${count} entries; at most ${limits.zipEntries} are read.`);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  while (entries.length < count && offset + 46 <= view.byteLength && view.getUint32(offset, true) === directoryMark) {
    const nameLength = view.getUint16(offset + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength)),
      method: view.getUint16(offset + 10, true),
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      compressedSize: view.getUint32(offset + 20, true),
      offset: view.getUint32(offset + 42, true),
    });
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** From the back, since a comment may follow. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let offset = view.byteLength - endBytes; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endMark) return offset;
  }
  throw damaged('its directory is missing');
}

/**
 * Unpacks one entry.
 * @param budget bytes that it may have, whatever size the archive claims
 * @throws {Unreadable} `damaged-document`, `encrypted`, `decompression-bomb`
 */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, budget: number): Uint8Array {
  if (entry.isEncrypted) throw new Unreadable('encrypted', `The archive's entry ${entry.name} is encrypted.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize, method, name } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== entryMark)
    throw damaged(`the entry ${name} is not where its directory says`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + compressedSize);
  if (method === 0) return withinBudget(data, name, budget);
  if (method !== 8) throw damaged(`the entry ${name} is packed by method ${method}; 0 and 8 can be read`);
  try {
    return zlib.inflateRawSync(data, { maxOutputLength: budget });
  } catch (error) {
    if (error instanceof RangeError) throw bomb(name, budget);
    throw damaged(`the entry ${name} cannot be unpacked`);
  }
}

function withinBudget(data: Uint8Array, name: string, budget: number): Uint8Array {
  if (data.length > budget) throw bomb(name, budget);
  return data;
}

const bomb = (name: string, budget: number): Unreadable =>
  new Unreadable('decompression-bomb', `The archive's entry ${name} unpacks to more than ${budget} bytes.`);

const damaged = (what: string): Unreadable =>
  new Unreadable('damaged-document', `The archive is damaged or cut off: ${what}.`);
