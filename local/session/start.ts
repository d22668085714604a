// `npm start`: runs the function on this machine, from an upload to its record.

import { maskControls } from '../terminal/terminal-text.ts';
import { deployment } from './deployment.ts';
import { ensureBundle } from './ensure-bundle.ts';
import { openSession, type Session } from './open-session.ts';
import { parseStartArguments, type StartArguments, startUsage } from './parse-start-arguments.ts';
import { runFiles } from './run-files.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import type { SessionDelivery } from './session-delivery.ts';
import { showDelivery, showDeliveryLine, terminalOf } from './show-delivery.ts';

/** @returns the exit code */
async function run({ help, port, feed, files }: StartArguments): Promise<number> {
  if (help) {
    console.log(startUsage);
    return 0;
  }
  const outcomes = new Map<string, SessionDelivery>();
  const terminal = terminalOf(process.stdout, process.env);
  const bundle = await ensureBundle();
  const onDelivery = (delivery: SessionDelivery): void => {
    outcomes.set(delivery.key, delivery);
    console.log(files.length > 0 ? showDelivery(delivery, terminal) : showDeliveryLine(delivery));
  };
  const open = (on: number): Promise<Session> => openSession({ port: on, bundle, feed, onDelivery });
  const session = files.length > 0 ? await open(port ?? 0) : await openOnUsualPort(open, port);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    if (files.length === 0) {
      await runUntilStopped(session, outcomes, stopped);
      return 0;
    }
    const failures = await Promise.race([runFiles(session, files, outcomes), stopped]);
    for (const failure of failures ?? ['interrupted']) console.error(maskControls(`npm start: ${failure}`));
    return failures?.length === 0 ? 0 : 1;
  } finally {
    await session.close();
  }
}

async function openOnUsualPort(open: (port: number) => Promise<Session>, port: number | undefined): Promise<Session> {
  try {
    const session = await open(port ?? deployment.port);
    announce(session);
    return session;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new Error(`port ${port} is taken`);
    const session = await open(0);
    console.log(`Port ${deployment.port} is taken: using ${session.server.port} instead.`);
    announce(session);
    return session;
  }
}

function announce({ server }: Session): void {
  const { articlesBucket, resultsBucket } = deployment;
  console.log(`S3 in memory at ${server.endpoint}, with the buckets ${articlesBucket} and ${resultsBucket}.\n`);
}

// A reader that has seen enough (`| head`) closes the pipe. This is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await run(parseStartArguments(process.argv.slice(2)));
} catch (error) {
  console.error(maskControls(`npm start: ${error instanceof Error ? error.message : String(error)}`));
  process.exitCode = 1;
}
