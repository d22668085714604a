import type { ServerResponse } from 'node:http';
import type { RecordSource, SourceChange } from './record-source.ts';
import { guarded } from './reply.ts';

/** Tells a page of every change as it happens, by server-sent events, until the page is closed. */
export function answerEvents(source: RecordSource, response: ServerResponse): void {
  response.writeHead(200, { ...guarded, 'content-type': 'text/event-stream' });
  response.write(': welcome\n\n');
  const end = source.watch((change) => {
    const { name, data } = describe(source, change);
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  });
  response.on('close', end);
}

function describe({ listed }: RecordSource, change: SourceChange): { name: string; data: unknown } {
  if ('delivery' in change) return { name: 'delivery', data: change.delivery };
  const line = listed.get(change.recordKey);
  if (line) return { name: 'record', data: line };
  return { name: 'removed', data: change.recordKey };
}
