import type { ParsedDocument } from '../../model/article.ts';
import { parsePlainText } from '../plain-text/parse-plain-text.ts';
import { parseAnpa } from './parse-anpa.ts';
import { parseIptc7901 } from './parse-iptc-7901.ts';
import type { WireMessage } from './wire-message.ts';

const [startOfHeading, startOfText, endOfText, synchronousIdle, unitSeparator] = '\u0001\u0002\u0003\u0016\u001f';

/** Reads a message as wires transmit it: ANPA 1312 or IPTC 7901. Other text is read as plain text. */
export function parseWire(raw: string): ParsedDocument {
  const message = splitMessage(raw);
  if (!message) return parsePlainText(raw);
  const isAnpa = raw.slice(0, 200).includes(synchronousIdle ?? '') || message.header.includes(unitSeparator ?? '');
  return isAnpa ? parseAnpa(message) : parseIptc7901(message);
}

function splitMessage(raw: string): WireMessage | undefined {
  const heading = raw.indexOf(startOfHeading ?? '');
  const start = raw.indexOf(startOfText ?? '', heading);
  if (heading < 0 || start < 0) return undefined;
  const found = raw.indexOf(endOfText ?? '', start);
  const end = found < 0 ? raw.length : found;
  return { header: raw.slice(heading + 1, start), text: raw.slice(start + 1, end), trailer: raw.slice(end + 1) };
}
