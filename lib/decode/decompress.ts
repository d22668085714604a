import zlib from 'node:zlib';
import { limits } from '../model/limits.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import type { Source } from '../model/upload.ts';

export interface Decompressed {
  readonly content: Uint8Array;
  /** The outermost encoding. */
  readonly contentEncoding: string | undefined;
  /** The key without the suffix of its compression. */
  readonly name: string;
  readonly notes: readonly Note[];
}

type Decompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

interface Codec {
  readonly name: 'gzip' | 'br' | 'zstd';
  readonly labels: readonly string[];
  readonly suffix: string;
  /** Brotli has no magic bytes: it must be declared. */
  readonly magic: readonly number[] | undefined;
  readonly decompress: Decompress | undefined;
}

const codecs: readonly Codec[] = [
  { name: 'gzip', labels: ['gzip', 'x-gzip'], suffix: '.gz', magic: [0x1f, 0x8b], decompress: zlib.gunzipSync },
  { name: 'br', labels: ['br', 'brotli'], suffix: '.br', magic: undefined, decompress: zlib.brotliDecompressSync },
  {
    name: 'zstd',
    labels: ['zstd'],
    suffix: '.zst',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    // Node has it from 22.15 on, though its type says always.
    decompress: zlib.zstdDecompressSync as Decompress | undefined,
  },
];

/** S3 stores `aws-chunked` when a client signs chunks of its upload. It does not change the bytes. */
const labelsWithoutEffect: ReadonlySet<string> = new Set(['', 'identity', 'aws-chunked']);

/** Takes off compression that the Content-Encoding or the key's suffix declares, or that the magic bytes show. */
export function decompress(bytes: Uint8Array, source: Source): Decompressed {
  const declared = declaredCodecs(source);
  const applied: Codec[] = [];
  const notes: Note[] = [];
  let content = bytes;
  for (;;) {
    const seen = codecs.find(({ magic }) => magic && startsWith(content, magic));
    const next = declared.pop();
    const codec = seen ?? next;
    if (!codec) break;
    if (codec !== seen && codec.magic) {
      notes.push(mismatchNote(codec));
      continue;
    }
    if (applied.length === limits.compressionLayers)
      throw new Unreadable('decompression-bomb', `Compressed more than ${limits.compressionLayers} times over.`);
    content = applyCodec(codec, content);
    applied.push(codec);
  }
  return { content, contentEncoding: applied[0]?.name, name: nameWithoutSuffix(source.key), notes };
}

/** In the order in which they were applied; the last one comes off first. */
function declaredCodecs({ key, contentEncoding = '' }: Source): Codec[] {
  const labels = contentEncoding.split(',').map((label) => label.trim().toLowerCase());
  const declared = labels.filter((label) => !labelsWithoutEffect.has(label)).map(codecOf);
  if (declared.length > 0) return declared;
  const bySuffix = codecs.find(({ suffix }) => key.toLowerCase().endsWith(suffix));
  return bySuffix ? [bySuffix] : [];
}

function codecOf(label: string): Codec {
  const codec = codecs.find(({ labels }) => labels.includes(label));
  if (codec) return codec;
  throw new Unreadable(
    'unsupported-content-encoding',
    `The Content-Encoding is "${label}"; gzip, br, zstd and identity can be read.`,
  );
}

function applyCodec({ name, decompress }: Codec, content: Uint8Array): Uint8Array {
  // Not Unreadable: the same upload works on a newer Node.
  if (!decompress) throw new Error('This Node version has no zstd; use Node 22.15 or newer.');
  try {
    return decompress(content, { maxOutputLength: limits.decodedBytes });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable('decompression-bomb', `The ${name} data unpacks to more than ${limits.decodedBytes} bytes.`);
    throw new Unreadable('damaged-content-encoding', `The ${name} data is damaged or cut off: ${messageOf(error)}.`);
  }
}

const mismatchNote = ({ name }: Codec): Note => ({
  rule: 'content-encoding-mismatch',
  message: `Declared as ${name}, but the bytes are not: read as they are.`,
});

function nameWithoutSuffix(key: string): string {
  const codec = codecs.find(({ suffix }) => key.toLowerCase().endsWith(suffix));
  return codec ? key.slice(0, -codec.suffix.length) : key;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
