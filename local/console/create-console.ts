import type { IncomingMessage, ServerResponse } from 'node:http';
import { verify } from '../../lib/record/verify.ts';
import { renderPage } from '../page/render-page.ts';
import { acceptArticle } from './accept-article.ts';
import { acceptFeedback } from './accept-feedback.ts';
import { answerEvents } from './answer-events.ts';
import { checkOrigin } from './check-origin.ts';
import { consolePage } from './console-page.ts';
import { explainRecord } from './explain-record.ts';
import type { RecordSource } from './record-source.ts';
import { recordTools } from './record-tools.ts';
import { Refusal, type Reply, sendReply } from './reply.ts';

/** Answers a request below `/_console/`. @returns false where the request is none of the console's */
export type Console = (message: IncomingMessage, response: ServerResponse) => boolean;

type Page = (source: RecordSource, query: URLSearchParams) => Reply | Promise<Reply>;

const pages: Readonly<Record<string, Page>> = {
  '': (source) => ({ type: 'text/html', body: consolePage(source) }),
  list: ({ listed }) => ({ type: 'application/json', body: JSON.stringify([...listed.values()]) }),
  deliveries: ({ deliveries = [] }) => ({ type: 'application/json', body: JSON.stringify(deliveries) }),
  record: showRecord,
  json: async (source, query) => ({
    type: 'application/json',
    body: JSON.stringify((await readNamed(source, query)).record, undefined, 2),
  }),
  explain: async (source, query) => explainRecord(source, (await readNamed(source, query)).record),
};

type Acceptor = (source: RecordSource, query: URLSearchParams, message: IncomingMessage) => Promise<Reply>;

const acceptors: Readonly<Record<string, Acceptor>> = { articles: acceptArticle, feedback: acceptFeedback };

const root = '/_console/';

/** A console over a source of records: pages, their data, and what changes. The server asks it before anything else. */
export function createConsole(source: RecordSource): Console {
  return (message, response) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost');
    if (pathname === '/' && isBrowser(message)) {
      response.writeHead(302, { location: root }).end();
      return true;
    }
    if (!pathname.startsWith(root)) return false;
    const name = pathname.slice(root.length);
    answer(source, { name, query: searchParams, message }, response).catch((error) => {
      response.destroy();
      console.error(error);
    });
    return true;
  };
}

/** A browser that somebody typed an address into: a client of S3 never asks for HTML. */
const isBrowser = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.authorization === undefined && (headers.accept ?? '').includes('text/html');

interface Asked {
  readonly name: string;
  readonly query: URLSearchParams;
  readonly message: IncomingMessage;
}

async function answer(source: RecordSource, { name, query, message }: Asked, response: ServerResponse): Promise<void> {
  try {
    checkOrigin(message);
    if (message.method === 'GET' && name === 'events') return answerEvents(source, response);
    if (message.method === 'GET' && Object.hasOwn(pages, name))
      return sendReply(response, await pages[name]?.(source, query));
    if (message.method === 'POST' && Object.hasOwn(acceptors, name))
      return sendReply(response, await acceptors[name]?.(source, query, message));
    throw new Refusal(404, `There is no ${message.method} ${root}${name} here.`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    message.resume();
    sendReply(response, { status: error.status, type: 'text/plain', body: `${error.message}\n` });
  }
}

async function readNamed({ read }: RecordSource, query: URLSearchParams) {
  const key = query.get('key');
  if (key === null) throw new Refusal(400, 'Name the record: ?key=…');
  const record = await read(key);
  if (record === undefined) throw new Refusal(404, `There is no record ${JSON.stringify(key)}.`);
  return { key, record };
}

async function showRecord(source: RecordSource, query: URLSearchParams): Promise<Reply> {
  const { key, record } = await readNamed(source, query);
  const [breach] = verify(record);
  if (breach) throw new Refusal(422, `This is no good record: ${breach.path}: ${breach.message}`);
  return { type: 'text/html', body: renderPage(record, recordTools(source, key, record)) };
}
