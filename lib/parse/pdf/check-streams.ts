import zlib from 'node:zlib';
import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';

/** Layers of compression. Writers that compress a stream again do so once. */
const mostLayers = 3;

/**
 * Unpacks every stream of a PDF within a budget, since pdf.js has none; each picture and font has a budget of its own.
 * Takes linear time: streams do not nest.
 * @throws {Unreadable} `decompression-bomb`
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let budget: number = limits.pdfStreamBytes;
  let index = file.indexOf('stream');
  while (index >= 0) {
    const start = afterLineBreak(file, index + 6);
    const end = file.indexOf('endstream', start);
    const data = file.subarray(start, end < 0 ? file.length : end);
    const isPicture = /\/Subtype\s*\/Image|\/Length1\b/.test(file.toString('latin1', Math.max(0, index - 400), index));
    const size = unpackedSize(data, isPicture ? limits.pdfPictureBytes : budget, 0);
    if (!isPicture) budget -= size;
    index = end < 0 ? -1 : file.indexOf('stream', end + 9);
  }
}

function unpackedSize(data: Buffer, budget: number, layer: number): number {
  const unpacked = isZlib(data) && layer < mostLayers ? unpack(data, Math.max(1, budget)) : undefined;
  return unpacked ? unpacked.length + unpackedSize(unpacked, budget - unpacked.length, layer + 1) : 0;
}

/** Undefined where data cannot be unpacked: pdf.js cannot either. */
function unpack(data: Buffer, maxOutputLength: number): Buffer | undefined {
  try {
    return zlib.inflateSync(data, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (!(error instanceof RangeError)) return undefined;
    throw new Unreadable('decompression-bomb', `The PDF's streams unpack to more than ${limits.pdfStreamBytes} bytes.`);
  }
}

/** By the first two bytes. Source: RFC 1950, section 2.2. */
const isZlib = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 15) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;

function afterLineBreak(file: Buffer, index: number): number {
  if (file[index] === 13) return file[index + 1] === 10 ? index + 2 : index + 1;
  return file[index] === 10 ? index + 1 : index;
}
