const opening =
  /^(?:WARC\/\d\.\d\s|HTTP\/\d(?:\.\d)? \d{3}\b[^\n]{0,100}\n[\w-]+:|(?:GET|HEAD|POST|PUT) \S{1,500} HTTP\/\d)/;
/** What `curl -v` tells of a connection, before the request that it made. */
const traceLine = [String.raw`[*>{} ] ?[^\n]{0,300}\n`, String.raw`[^\n]{0,120}(?:% Xferd|Upload)[^\n]{0,80}\n`];
const request = String.raw`> (?:GET|HEAD|POST|PUT) \S{1,500} HTTP/\d`;
const trace = new RegExp(`^(?:${traceLine.join('|')}){0,60}${request}`);
const openingBytes = 600;
const traceBytes = 8000;

/** Whether bytes open as a web archive, an answer of a web server with its header, or a request. */
export const isWrappedPage = (bytes: Uint8Array): boolean =>
  opening.test(latin(bytes.subarray(0, openingBytes))) || isTraced(bytes);

/** Whether bytes open as what `curl -v` prints: what it does, its request, the answer's header and the page. */
export function isTraced(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const mayBe = first === 0x2a || first === 0x3e || first === 0x20;
  return mayBe && trace.test(latin(bytes.subarray(0, traceBytes)).replaceAll('\r', ''));
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
