import { detectUnicodeForm } from './detect-unicode-form.ts';

const sampleBytes = 4096;
/** Share of control characters. Wire messages have some; of bytes at random one in nine is one. */
const mostControls = 0.03;
const documents = ['%PDF-', 'PK\x03\x04', '\x1f\x8b', '\x28\xb5\x2f\xfd'];

/** Whether bytes can be read without undoing any coding: they are text, a document, or say how they are packed. */
export function looksReadable(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  const opening = String.fromCharCode(...sample.subarray(0, 8));
  if (documents.some((mark) => opening.startsWith(mark)) || detectUnicodeForm(bytes)) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  return controls <= sample.length * mostControls;
}
