import { decodeText } from '../../decode/decode-text.ts';
import { readCharset } from '../../decode/read-charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './decode-transfer.ts';
import { latin1ToBytes } from './latin1.ts';

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]*)\?=/giu;
const longest = 10_000;

interface Word {
  readonly charset: string;
  bytes: string;
}

/** The text of a header: decodes encoded words (RFC 2047), and reads bytes beyond ASCII in their charset. */
export function decodeHeader(value: string): string {
  const text = value.slice(0, longest);
  const pieces: (string | Word)[] = [];
  let end = 0;
  for (const found of text.matchAll(word)) {
    const [whole, charset = '', encoding = '', content = ''] = found;
    const between = text.slice(end, found.index);
    const last = pieces.at(-1);
    // White space between two encoded words does not count, and may cut a character in two.
    const isJoined = typeof last === 'object' && between.trim() === '';
    if (!isJoined && between !== '') pieces.push(between);
    const bytes = decodeWord(encoding, content);
    if (isJoined && last.charset === charset.toLowerCase()) last.bytes += bytes;
    else pieces.push({ charset: charset.toLowerCase(), bytes });
    end = found.index + whole.length;
  }
  pieces.push(text.slice(end));
  return pieces.map(read).join('').replace(/\s+/g, ' ').trim();
}

const decodeWord = (encoding: string, content: string): string =>
  encoding.toLowerCase() === 'b' ? decodeBase64(content) : decodeQuotedPrintable(content.replaceAll('_', ' '));

function read(piece: string | Word): string {
  if (typeof piece !== 'string') {
    const bytes = latin1ToBytes(piece.bytes);
    return readCharset(bytes, piece.charset)?.text ?? decodeText(bytes, undefined, undefined).text;
  }
  return /[\x80-\xff]/.test(piece) ? decodeText(latin1ToBytes(piece), undefined, undefined).text : piece;
}
