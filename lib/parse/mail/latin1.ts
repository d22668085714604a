/** Makes each byte the character of the same number. `TextDecoder` cannot: its latin1 is windows-1252. */
export const bytesToLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

export const latin1ToBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
