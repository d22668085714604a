/** Takes off a part's transfer encoding (RFC 2045, section 6). A body in an unknown one is given back as it is. */
export function decodeTransfer(body: string, encoding: string): string {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeBase64(body);
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** Skips characters outside of its alphabet, and leaves out a last group that was cut off. */
export const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

export function decodeQuotedPrintable(text: string): string {
  const decoded = Buffer.allocUnsafe(text.length);
  const joined = text.replace(/=[ \t]{0,76}\r?\n/g, '');
  let length = 0;
  for (let index = 0; index < joined.length; index++) {
    const isCode = joined.charCodeAt(index) === equalsSign && hexCode.test(joined.slice(index + 1, index + 3));
    decoded[length++] = isCode ? Number.parseInt(joined.slice(index + 1, index + 3), 16) : joined.charCodeAt(index);
    if (isCode) index += 2;
  }
  return decoded.toString('latin1', 0, length);
}

const equalsSign = 0x3d;
const hexCode = /^[\dA-F]{2}$/i;
