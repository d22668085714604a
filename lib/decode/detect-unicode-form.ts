/** A Unicode encoding that the bytes themselves prove. */
export interface UnicodeForm {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes of the byte order mark; 0 without one. */
  readonly markLength: number;
}

const sampleBytes = 4096;

// UTF-32 is first: its little-endian mark begins with that of UTF-16.
const marks: readonly (UnicodeForm & { readonly mark: readonly number[] })[] = [
  { charset: 'utf-32le', mark: [0xff, 0xfe, 0, 0], markLength: 4 },
  { charset: 'utf-32be', mark: [0, 0, 0xfe, 0xff], markLength: 4 },
  { charset: 'utf-8', mark: [0xef, 0xbb, 0xbf], markLength: 3 },
  { charset: 'utf-16le', mark: [0xff, 0xfe], markLength: 2 },
  { charset: 'utf-16be', mark: [0xfe, 0xff], markLength: 2 },
];

/** By the byte order mark, else by the places of zero bytes: letters of ASCII, spaces and line breaks have them. */
export function detectUnicodeForm(bytes: Uint8Array): UnicodeForm | undefined {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return marked ?? byZeroBytes(bytes);
}

/** Counts zero bytes by their position modulo 4. */
function byZeroBytes(bytes: Uint8Array): UnicodeForm | undefined {
  const length = Math.min(bytes.length, sampleBytes) & ~3;
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 4) {
    if (bytes[index] === 0) zeros[0]++;
    if (bytes[index + 1] === 0) zeros[1]++;
    if (bytes[index + 2] === 0) zeros[2]++;
    if (bytes[index + 3] === 0) zeros[3]++;
  }
  const [a, b, c, d] = zeros;
  const units = length / 4;
  if (units === 0 || a + b + c + d === 0) return undefined;
  const few = units * 0.01;
  if (d > units * 0.9 && c > units * 0.9 && a <= few) return { charset: 'utf-32le', markLength: 0 };
  if (a > units * 0.9 && b > units * 0.9 && d <= few) return { charset: 'utf-32be', markLength: 0 };
  // A few are enough: a Cyrillic or Chinese text has zeros in its spaces, digits and line breaks only.
  if (a + c <= few && b + d > units * 0.05) return { charset: 'utf-16le', markLength: 0 };
  if (b + d <= few && a + c > units * 0.05) return { charset: 'utf-16be', markLength: 0 };
  return undefined;
}
