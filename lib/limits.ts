/** Every cap in one place, with the reason or the attack beside it. */
export const limits = {
  /** Bytes of an upload as stored. A long read is 0.1 MB of text, a saved page 3 MB; ten times that is no article. */
  sourceBytes: 10 * 1024 * 1024,
  /** Bytes after decompression: a 10 KB bomb can hold 10 GB. */
  decodedBytes: 10 * 1024 * 1024,
} as const;
