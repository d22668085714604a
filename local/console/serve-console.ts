import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConsole } from './create-console.ts';
import type { RecordSource } from './record-source.ts';

export interface ConsoleServer {
  /** `http://127.0.0.1:9322/_console/` */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a console on the loopback interface. @param port 0 for any free one */
export async function serveConsole(source: RecordSource, port: number): Promise<ConsoleServer> {
  const answer = createConsole(source);
  const server = createServer((message, response) => {
    if (answer(message, response)) return;
    response.writeHead(302, { location: '/_console/' }).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/_console/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
