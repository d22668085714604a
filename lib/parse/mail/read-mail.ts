import { limits } from '../../model/limits.ts';
import { Unreadable } from '../../model/unreadable.ts';
import { decodeTransfer } from './decode-transfer.ts';
import { bytesToLatin1 } from './latin1.ts';
import type { MailPart } from './mail-part.ts';
import { readHeaders } from './read-headers.ts';
import { readParameters } from './read-parameters.ts';
import { splitParts } from './split-parts.ts';

/**
 * Reads an e-mail message (RFC 5322) with its MIME parts (RFC 2045 and 2046), as far as it follows the rules.
 * @throws {Unreadable} `too-complex` for more levels or parts than any message has
 */
export function readMail(bytes: Uint8Array): MailPart {
  let parts = 0;
  return readPart(bytesToLatin1(bytes), 0, 'text/plain');

  function readPart(source: string, depth: number, usual: string): MailPart {
    if (++parts > limits.mailParts || depth > limits.mailDepth) throw tooComplex();
    const { headers, end } = readHeaders(source);
    const type = readParameters(headers.get('content-type') ?? '');
    const mediaType = type.value.includes('/') ? type.value : usual;
    const disposition = readParameters(headers.get('content-disposition') ?? '');
    const known = {
      headers,
      mediaType,
      parameters: type.parameters,
      isAttachment: disposition.value === 'attachment' || (depth > 0 && disposition.parameters.has('filename')),
    };
    const body = source.slice(end);
    const boundary = type.parameters.get('boundary');
    if (mediaType.startsWith('multipart/') && boundary) {
      const inner = mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
      const found = splitParts(body, boundary).map((part) => readPart(part, depth + 1, inner));
      // Without a single boundary line, a part may still be the text.
      if (found.length > 0) return { ...known, body: '', parts: found };
    }
    const content = decodeTransfer(body, headers.get('content-transfer-encoding') ?? '');
    if (mediaType !== 'message/rfc822') return { ...known, body: content, parts: [] };
    return { ...known, body: '', parts: [readPart(content, depth + 1, 'text/plain')] };
  }
}

const tooComplex = (): Unreadable =>
  new Unreadable(
    'too-complex',
    `The message has more than ${limits.mailParts} parts or ${limits.mailDepth} levels of them; no article's has.`,
  );
