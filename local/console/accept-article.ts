import type { IncomingMessage } from 'node:http';
import { limits } from '../../lib/model/limits.ts';
import { receiveText } from './receive-text.ts';
import type { RecordSource } from './record-source.ts';
import { Refusal, type Reply } from './reply.ts';

/** So long a name fits into a key. */
const mostName = 200;

/** Uploads an article, and answers when the function is done with it. The function says that one is too large. */
export async function acceptArticle(
  { accept }: RecordSource,
  query: URLSearchParams,
  message: IncomingMessage,
): Promise<Reply> {
  if (!accept) throw new Refusal(405, 'This console shows records only: it takes no articles.');
  const name = (query.get('name') ?? '').replace(/[\p{Cc}/\\]/gu, ' ').trim();
  if (name === '' || !name.isWellFormed() || name.length > mostName)
    throw new Refusal(400, `A name has 1 to ${mostName} characters.`);
  const delivery = await accept(name, await receiveText(message, limits.sourceBytes + 1));
  return { type: 'application/json', body: JSON.stringify(delivery) };
}
