/** Takes a part's transfer encoding off (RFC 2045, section 6). An unknown one is taken for none. */
export function decodeTransfer(body: string, encoding: string): string {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeBase64(body);
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** What is not of its alphabet is skipped; what was cut off is left out. */
export const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

export function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]{0,76}\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
