const pieceBytes = 64 * 1024;
const alphabet = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** The bytes that base64 stands for. Undefined for bytes with any other sign: prose has spaces and stops. */
export function readBase64(bytes: Uint8Array): Uint8Array | undefined {
  const decoder = new TextDecoder('latin1');
  for (let from = 0; from < bytes.length; from += pieceBytes)
    if (!alphabet.test(decoder.decode(bytes.subarray(from, from + pieceBytes)))) return undefined;
  return bytes.length === 0 ? undefined : Buffer.from(decoder.decode(bytes), 'base64');
}
