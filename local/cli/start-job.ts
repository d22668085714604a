import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { JobMessage } from './job-process.ts';
import type { Settings } from './settings.ts';
import type { Done } from './summarize-input.ts';

/** The process's file stands beside this one, in the bundle and in the sources. */
const jobFile = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'job-process.ts' : 'job.js');

/** Works on one input at a time. */
export interface Job {
  readonly run: (input: string) => Promise<Done>;
  readonly end: () => void;
}

/**
 * Makes records in a process of its own: in a thread, the memory of two PDFs could not be told apart. A process that an
 * input ends costs this input its record; the next one gets a new process.
 */
export function startJob(settings: Settings): Job {
  let child: ChildProcess | undefined;
  return {
    run: (input) => {
      child ??= start(settings);
      const own = child;
      return new Promise((resolve) => {
        const onExit = (code: number | null, signal: string | null): void => {
          child = undefined;
          own.off('message', onDone);
          resolve({ text: '', problem: `its process ended with ${signal ?? `code ${code}`}` });
        };
        const onDone = (done: unknown): void => {
          own.off('exit', onExit);
          resolve(done as Done);
        };
        own.once('message', onDone).once('exit', onExit);
        own.send({ input } satisfies JobMessage);
      });
    },
    end: () => child?.disconnect(),
  };
}

function start(settings: Settings): ChildProcess {
  const child = fork(jobFile, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send({ settings } satisfies JobMessage);
  return child;
}
