const opening =
  /^(?:WARC\/\d\.\d\s|HTTP\/\d(?:\.\d)? \d{3}\b[^\n]{0,100}\n[\w-]+:|(?:GET|HEAD|POST|PUT) \S{1,500} HTTP\/\d)/;
/** A line that `curl -v` prints of a connection, before the request that it made. */
const traceLine = /^(?:[*>{} ]|.{0,120}(?:% Xferd|Upload))/;
const traceRequest = /^> (?:GET|HEAD|POST|PUT) \S{1,500} HTTP\/\d/;
const traceLines = 60;
const openingBytes = 600;
const traceBytes = 8000;

/** Whether bytes open as a web archive, an answer of a web server with its header, or a request. */
export const isWrappedPage = (bytes: Uint8Array): boolean =>
  opening.test(latin(bytes.subarray(0, openingBytes))) || isTraced(bytes);

/** Whether bytes open as what `curl -v` prints: what it does, its request, the answer's header and the page. */
export function isTraced(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const mayBe = first === 0x2a || first === 0x3e || first === 0x20;
  return mayBe && opensWithRequest(latin(bytes.subarray(0, traceBytes)).split(/\r*\n/));
}

function opensWithRequest(lines: readonly string[]): boolean {
  for (const line of lines.slice(0, traceLines)) {
    if (traceRequest.test(line)) return true;
    if (!traceLine.test(line)) return false;
  }
  return false;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
