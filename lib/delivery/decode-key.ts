/**
 * Decodes the key of an object in an S3 notification: `+` is a space, as in a form, and the rest percent-encoded UTF-8.
 * @throws Error when the percent-encoding is broken
 */
export function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    throw new Error(`The key ${JSON.stringify(encoded)} is not percent-encoded UTF-8, as S3 notifications have it.`);
  }
}
