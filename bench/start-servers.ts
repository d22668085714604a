import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Parts } from './serve-parts.ts';

export interface Servers {
  readonly parts: Parts;
  /** Milliseconds of CPU that they have used so far. Ask only when no notification is under way. */
  cpu(): Promise<number>;
  close(): void;
}

/** Starts the embedded S3 and the SQS server in a process of their own. */
export async function startServers(): Promise<Servers> {
  const servers = fork(fileURLToPath(new URL('serve-parts.ts', import.meta.url)));
  const [parts] = (await once(servers, 'message')) as [Parts];
  return {
    parts,
    async cpu() {
      servers.send('cpu');
      const [{ user, system }] = (await once(servers, 'message')) as [NodeJS.CpuUsage];
      return (user + system) / 1000;
    },
    close: () => servers.disconnect(),
  };
}
