import { Unreadable } from '../model/unreadable.ts';
import { isTraced } from './is-wrapped-page.ts';

/** A page as a web server sent it. */
export interface WrappedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
}

const headBytes = 64 * 1024;
const readableType =
  /^\s*(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|json|ld\+json|rss\+xml|atom\+xml))/i;

/**
 * The page in a dump of an answer (`HTTP/1.1 200 OK` and its header) or in a web archive (WARC) of one page.
 * @param bytes those of which `isWrappedPage` is true
 * @throws {Unreadable} `unsupported-media-type` for an archive of no page or several, an empty answer, and a request
 */
export function unwrapPage(bytes: Uint8Array): WrappedPage {
  if (isTraced(bytes)) return unwrapPage(withoutTrace(bytes));
  const opening = latin(bytes.subarray(0, 8));
  if (opening.startsWith('WARC/')) return readArchive(bytes);
  if (!opening.startsWith('HTTP/')) throw refusal('a request of a browser, and no answer');
  const page = readAnswer(bytes);
  if (page.bytes.length === 0) throw refusal('the header of an answer, without its page');
  return page;
}

/** Lines that `curl -v` writes around an answer: `* Connected to …`, `> Host: …`, `{ [1234 bytes data]`. */
const traceLine = /^(?:\* .*|[*>]|> .*|[{}] \[.*\]|.*% Xferd.*|\s*Dload .*|[\s\d.:kKMG-]*)\r?\n/;
const behindPage = /(?:^|\n)\* (?:Closing connection|Connection #\d|Leftovers|TLS)[^\n]*\s*$/;

/** What stands between the lines of a trace: the header, whose lines begin with `<`, and the page. */
function withoutTrace(bytes: Uint8Array): Uint8Array {
  let text = latin(bytes);
  const header: string[] = [];
  for (;;) {
    const line = /^[^\n]*\n/.exec(text)?.[0];
    const field = line && /^< ?(.*?)\r?\n$/.exec(line)?.[1];
    if (line === undefined || (field === undefined && !traceLine.test(line))) break;
    if (field !== undefined) header.push(field);
    text = text.slice(line.length);
    if (field === '' && !/^(?:[*><{}] |[{}<] ?\n)/.test(text)) break;
  }
  while (behindPage.test(text.slice(-600))) text = text.slice(0, Math.max(0, text.lastIndexOf('\n* ')));
  return Buffer.from(`${header.join('\r\n').trimEnd()}\r\n\r\n${text.trimEnd()}`, 'latin1');
}

const refusal = (what: string): Unreadable =>
  new Unreadable('unsupported-media-type', `The upload is ${what}; text, HTML, JSON and other formats can be read.`);

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

interface Message {
  /** The first line of its header. */
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** What has no blank line behind its header has no body. */
function readMessage(bytes: Uint8Array): Message {
  const head = /^[\s\S]*?\r?\n\r?\n/.exec(latin(bytes.subarray(0, headBytes)))?.[0] ?? '';
  const [first = '', ...lines] = head.split(/\r?\n/);
  const fields = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : [];
  });
  return { first, fields: new Map(fields), body: bytes.subarray(head === '' ? bytes.length : head.length) };
}

/** Browsers follow 20. */
const mostRedirects = 20;

/** An answer that sends on to another address may stand before the page's. */
function readAnswer(bytes: Uint8Array, redirects = 0): WrappedPage {
  const { first, fields, body } = readMessage(bytes);
  const sendsOn = /^HTTP\/\d(?:\.\d)? [13]\d\d/.test(first) && /^HTTP\/\d/.test(latin(body.subarray(0, 10)));
  if (sendsOn && redirects < mostRedirects) return readAnswer(body, redirects + 1);
  if (!/^HTTP\/\d(?:\.\d)? 2/.test(first)) throw refusal('an answer without the page that was asked for');
  const isChunked =
    /chunked/i.test(fields.get('transfer-encoding') ?? '') && /^[\da-f]+\r\n/i.test(latin(body.subarray(0, 12)));
  return {
    bytes: isChunked ? joinChunks(body) : body,
    contentType: fields.get('content-type'),
    contentEncoding: fields.get('content-encoding'),
  };
}

/** A chunk is its length in hexadecimal digits, a line break, and so many bytes. */
function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const [line = '', digits = ''] = /^([\da-f]{1,8})[^\r\n]*\r\n/i.exec(latin(body.subarray(at, at + 100))) ?? [];
    const length = Number.parseInt(digits, 16);
    if (!(length > 0)) return Buffer.concat(chunks);
    chunks.push(body.subarray(at + line.length, at + line.length + length));
    at += line.length + length + 2;
  }
}

/**
 * Records begin with their mark on a line of its own: stated lengths are wrong where somebody edited the file. Texts
 * and JSON beside one page are what it loaded.
 */
function readArchive(bytes: Uint8Array): WrappedPage {
  const starts = Array.from(latin(bytes).matchAll(/^WARC\/\d\.\d\r?$/gm), ({ index }) => index);
  const found = starts.flatMap((start, index) => pageOfRecord(readMessage(bytes.subarray(start, starts[index + 1]))));
  const hypertext = found.filter(({ contentType }) => /html/i.test(contentType ?? ''));
  const pages = hypertext.length > 0 ? hypertext : found;
  const [page, ...more] = pages;
  if (!page || more.length > 0)
    throw refusal(`a web archive with ${pages.length} pages, of which one by itself is read`);
  return page;
}

function pageOfRecord({ fields, body }: Message): readonly WrappedPage[] {
  const type = fields.get('warc-type');
  if (type === 'resource' || type === 'conversion') {
    const contentType = fields.get('content-type');
    return readableType.test(contentType ?? '') ? [{ bytes: body, contentType, contentEncoding: undefined }] : [];
  }
  if (type !== 'response' || !/^HTTP\/\d(?:\.\d)? 2\d\d/.test(latin(body.subarray(0, 20)))) return [];
  const page = readAnswer(body);
  return readableType.test(page.contentType ?? '') ? [page] : [];
}
