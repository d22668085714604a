import type { Decoded } from '../decoded.ts';
import type { Source } from '../upload.ts';

export function decodeUpload(bytes: Uint8Array, source: Source): Decoded {
  const mediaType = source.key.endsWith('.json') ? 'application/json' : 'text/plain';
  return { text: new TextDecoder().decode(bytes), mediaType, charset: 'utf-8', contentEncoding: undefined, notes: [] };
}
