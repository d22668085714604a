import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';
import type { Job } from './job.ts';
import type { Turn } from './run-contender.ts';

export interface StartedContender {
  readonly contender: Contender;
  /** Does the job this many times on each subject. */
  takeTurn(passes: number): Promise<Turn>;
  close(): void;
}

const script = fileURLToPath(new URL('run-contender.ts', import.meta.url));

/**
 * Starts a library in a process of its own, and waits until it is warm.
 * @param file with the subjects
 */
export async function startContender(job: Job, contender: Contender, file: string): Promise<StartedContender> {
  const child = fork(script, [job.name, contender.name, file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // This serialization keeps undefined values.
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${contender.name} ended before it had done the job.`);
  });
  ended.catch(() => undefined);
  const answer = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), ended]))[0];
  await answer();
  return {
    contender,
    async takeTurn(passes) {
      child.send({ passes });
      return (await answer()) as Turn;
    },
    close: () => child.disconnect(),
  };
}
