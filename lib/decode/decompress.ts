import zlib from 'node:zlib';
import { limits } from '../model/limits.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import type { Source } from '../model/upload.ts';
import { looksReadable } from './looks-readable.ts';
import { readBase64 } from './read-base64.ts';

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

/** What the Content-Encoding says, or else the key's suffix. */
interface Declared {
  /** In the order in which they were applied; the last one comes off first. */
  readonly codecs: Codec[];
  /** Labels of no codec that is known. */
  readonly others: readonly string[];
}

/** S3 stores `aws-chunked` when a client signs chunks of its upload. It does not change the bytes. */
const labelsWithoutEffect: ReadonlySet<string> = new Set(['', 'identity', 'aws-chunked']);

/** Takes off compression that the Content-Encoding or the key's suffix declares, or that the magic bytes show. */
export function decompress(stored: Uint8Array, source: Source): Decompressed {
  const { codecs: declared, others } = readDeclared(source);
  const { bytes, notes } = passOver(others, stored, declared.length > 0);
  const applied: Codec[] = [];
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
    const unpacked = applyCodec(codec, content);
    if (unpacked === undefined) notes.push(mismatchNote(codec));
    else applied.push(codec);
    content = unpacked ?? content;
  }
  return { content, contentEncoding: applied[0]?.name, name: nameWithoutSuffix(source.key), notes };
}

function readDeclared({ key, contentEncoding = '' }: Source): Declared {
  const labels = contentEncoding.split(',').map((label) => label.trim().toLowerCase());
  const found = labels.filter((label) => !labelsWithoutEffect.has(label));
  const declared = found.flatMap((label) => codecOf(label) ?? []);
  const others = found.filter((label) => !codecOf(label));
  if (declared.length > 0) return { codecs: declared, others };
  const bySuffix = codecs.find(({ suffix }) => key.toLowerCase().endsWith(suffix));
  return { codecs: bySuffix ? [bySuffix] : [], others };
}

const codecOf = (label: string): Codec | undefined => codecs.find(({ labels }) => labels.includes(label));

/**
 * Passes over labels that are no codec's where the bytes can be read all the same: clients write charsets, media types
 * and "null" into the Content-Encoding, also beside a codec. Base64 that is some is undone.
 */
function passOver(
  labels: readonly string[],
  stored: Uint8Array,
  isPacked: boolean,
): { readonly bytes: Uint8Array; readonly notes: Note[] } {
  const [label] = labels;
  if (label === undefined) return { bytes: stored, notes: [] };
  const undone = labels.includes('base64') ? readBase64(stored) : undefined;
  if (undone) return { bytes: undone, notes: [] };
  if (isPacked || looksReadable(stored)) return { bytes: stored, notes: labels.map(unknownNote) };
  throw new Unreadable(
    'unsupported-content-encoding',
    `The Content-Encoding is "${label}"; gzip, br, zstd and identity can be read.`,
  );
}

const unknownNote = (label: string): Note => ({
  rule: 'unknown-content-encoding',
  message:
    `The Content-Encoding "${label.slice(0, 60)}" is no compression that is known: ` +
    'the bytes were read as they are.',
});

/** Undefined for text under the label of a codec whose data has no mark: tools undo it and keep the label. */
function applyCodec({ name, magic, decompress }: Codec, content: Uint8Array): Uint8Array | undefined {
  // Not Unreadable: the same upload works on a newer Node.
  if (!decompress) throw new Error('This Node version has no zstd; use Node 22.15 or newer.');
  try {
    return decompress(content, { maxOutputLength: limits.decodedBytes });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable('decompression-bomb', `The ${name} data unpacks to more than ${limits.decodedBytes} bytes.`);
    if (!magic && looksReadable(content)) return undefined;
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
