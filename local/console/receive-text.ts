import type { IncomingMessage } from 'node:http';
import { Refusal } from './reply.ts';

/** @throws Refusal 413 */
export async function receiveText(message: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes > most) throw new Refusal(413, `At most ${most} bytes are taken.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
