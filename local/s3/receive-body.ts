import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** Looks at the beginning of a body when it has so many bytes, or is over. What it throws refuses the body. */
export interface Gate {
  readonly bytes: number;
  readonly check: (start: Buffer) => void;
}

/**
 * Reads a body of at most `limit` bytes and holds it until `use` is done with it.
 * @throws S3Error EntityTooLarge, or SlowDown while too many bytes of other requests are held
 */
export type Receive = <Result>(
  message: IncomingMessage,
  limit: number,
  use: (body: Buffer) => Result,
  gate?: Gate,
) => Promise<Result>;

/** @param maximumBytes of all bodies that are held at a time */
export function createReceiver(maximumBytes: number): Receive {
  let held = 0;
  return async (message, limit, use, gate) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let waits = gate !== undefined;
    try {
      if (Number(message.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
      for await (const chunk of message.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        held += chunk.length;
        if (size > limit) throw tooLarge(limit);
        if (held > maximumBytes) throw new S3Error('SlowDown', 'Please reduce your request rate.');
        chunks.push(chunk);
        if (!gate || !waits || size < gate.bytes) continue;
        waits = false;
        gate.check(Buffer.concat(chunks));
      }
      return use(Buffer.concat(chunks));
    } finally {
      held -= size;
      // A client that is refused still sends. It is read and thrown away, or the client would not see the answer.
      message.resume();
    }
  };
}

function tooLarge(limit: number): S3Error {
  return new S3Error('EntityTooLarge', `Your proposed upload exceeds the maximum allowed size of ${limit} bytes.`);
}
