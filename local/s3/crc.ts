// Polynomials: RFC 3720 (CRC-32C) and the NVM Express base specification (CRC-64/NVME), both bit-reversed.
const castagnoli = 0x82f63b78;
const nvmeHigh = 0x9a6c9329;
const nvmeLow = 0xac4bc9b5;

interface Table64 {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

let table32: Int32Array | undefined;
let table64: Table64 | undefined;

/** CRC-32C (Castagnoli), 4 bytes, big-endian. */
export function crc32c(bytes: Uint8Array): Buffer {
  table32 ??= buildTable32();
  let crc = -1;
  for (let position = 0; position < bytes.length; position += 1)
    crc = (crc >>> 8) ^ (table32[(crc ^ (bytes[position] ?? 0)) & 0xff] ?? 0);
  const result = Buffer.alloc(4);
  result.writeUInt32BE(~crc >>> 0);
  return result;
}

/** CRC-64/NVME, 8 bytes, big-endian. Worked in two halves: BigInt would be a hundred times slower. */
export function crc64nvme(bytes: Uint8Array): Buffer {
  table64 ??= buildTable64();
  const table = table64;
  let high = -1;
  let low = -1;
  for (let position = 0; position < bytes.length; position += 1) {
    const index = (low ^ (bytes[position] ?? 0)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (table.low[index] ?? 0);
    high = (high >>> 8) ^ (table.high[index] ?? 0);
  }
  const result = Buffer.alloc(8);
  result.writeUInt32BE(~high >>> 0);
  result.writeUInt32BE(~low >>> 0, 4);
  return result;
}

function buildTable32(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ castagnoli : crc >>> 1;
    return crc;
  });
}

function buildTable64(): Table64 {
  const table = { high: new Int32Array(256), low: new Int32Array(256) };
  for (let index = 0; index < 256; index += 1) {
    let high = 0;
    let low = index;
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = low & 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (odd) {
        low ^= nvmeLow;
        high ^= nvmeHigh;
      }
    }
    table.high[index] = high;
    table.low[index] = low;
  }
  return table;
}
